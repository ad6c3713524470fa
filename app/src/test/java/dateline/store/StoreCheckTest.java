package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreCheckTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void store() throws IOException {
        file = folder.resolve("news.duckdb");
        try (EventStore store = EventStore.open(file)) {
            store.add(StoreExamples.rich("a1"), StoreExamples.RATING);
        }
    }

    @Test
    void findsNothingInASoundStore() throws IOException {
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(StoreCheck.of(reader)).isEqualTo(new StoreCheck.Report(1, 2, 2, 2, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE articles SET text = concat(text, '!') | its text is not the one that its hash was made of",
                "UPDATE evidence SET text = 'other' | the evidence of event mention m1a1 is not what stands there",
                "UPDATE event_mentions SET trigger_end = 9999 | the trigger of event mention m1a1 lies outside",
                "DELETE FROM event_mentions WHERE id = 'm1a1' | rows of participants belong to no event mention",
                "INSERT INTO blocks VALUES ('a9', 0, 'PARAGRAPH', 0, 1) | 1 rows of blocks belong to no article",
                "INSERT INTO event_mentions SELECT * FROM event_mentions | are there more than once",
                "UPDATE articles SET coding = NULL | 1 articles are of an older version"
            })
    void saysWhatIsWrong(String damage, String fault) throws IOException, SQLException {
        StoreExamples.change(file, damage);

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(StoreCheck.of(reader).faults()).anyMatch(line -> line.contains(fault));
        }
    }
}
