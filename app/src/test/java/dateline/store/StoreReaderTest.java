package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreReaderTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("news.duckdb");
    }

    @Test
    void givesBackWhatWasStored() throws IOException {
        Coded coded = StoreExamples.rich("a1");
        store(coded);

        Coded found = all(MentionFilter.ALL).get(0);

        assertThat(found.document().article()).isEqualTo(coded.document().article());
        assertThat(found.mentions()).isEqualTo(coded.mentions());
        assertThat(found.document().attributions()).isEqualTo(coded.document().attributions());
        assertThat(found.figures()).isEqualTo(coded.figures());
        assertThat(found.expectations()).isEqualTo(coded.expectations());
        assertThat(found.custody()).isEqualTo(coded.custody());
        assertThat(found.document().sentences().get(0).span())
                .isEqualTo(coded.document().sentences().get(0).span());
    }

    @Test
    void ordersArticlesByIdWhateverTheOrderOfAdding() throws IOException {
        store(StoreExamples.rich("b"), StoreExamples.rich("c"), StoreExamples.rich("a"));

        assertThat(all(MentionFilter.ALL))
                .extracting(coded -> coded.document().article().id())
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ken, -, -, -, -, -, 0, 1",
                "KENYA, NOR, sanction, 2024-03-08, 2024-03-08, nai, 0.5, 1",
                "-, -, SANCTION, -, -, -, 0, 2",
                "-, -, -, 2024-03-09, -, -, 0, 0",
                "-, -, -, -, 2024-03-07, -, 0, 0",
                "-, -, -, -, -, KEN, 0, 1",
                "-, -, -, -, -, -, 0.9, 1",
                "NOR, -, -, -, -, -, 0, 0"
            })
    void filtersMentions(
            String actor,
            String recipient,
            String type,
            LocalDate from,
            LocalDate to,
            String place,
            double confidence,
            int expected)
            throws IOException {
        store(StoreExamples.rich("a1"));
        MentionFilter filter = new MentionFilter(actor, recipient, type, from, to, place, confidence);

        List<Coded> found = all(filter);

        assertThat(found.stream().mapToInt(coded -> coded.mentions().size()).sum())
                .isEqualTo(expected);
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.count(filter)).isEqualTo(expected);
        }
    }

    @Test
    void readsArticlesByIdAndFindsTheArticleOfAMention() throws IOException {
        store(StoreExamples.rich("a1"), StoreExamples.rich("a2"));

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.articles(List.of("a2", "a9"))).hasSize(1);
            assertThat(reader.articleOf("m1a2")).isEqualTo("a2");
            assertThat(reader.articleOf("none")).isNull();
        }
    }

    @Test
    void aMissingStoreIsExplained() {
        assertThatThrownBy(() -> StoreReader.open(file)).hasMessageContaining("make one with 'dateline ingest'");
    }

    @Test
    void bringsAnOlderStoreUpToThisVersion() throws IOException, SQLException {
        List<String> script = List.of(older().split(";\\s*\n", -1));
        StoreExamples.change(
                file, script.stream().filter(statement -> !statement.isBlank()).toArray(String[]::new));
        StoreExamples.change(
                file,
                "INSERT INTO schema_version VALUES (1)",
                "INSERT INTO articles (id, sha256, text, language) VALUES ('old', 'x', 'Words.', 'en')");

        assertThat(all(MentionFilter.ALL))
                .extracting(Coded::document)
                .extracting(document -> document.article().text())
                .containsExactly("Words.");
        store(StoreExamples.rich("a1"));
        assertThat(all(MentionFilter.ALL)).hasSize(2);
    }

    @Test
    void anOlderStoreGetsTheTablesOfANewOne() throws IOException, SQLException {
        Path old = folder.resolve("old.duckdb");
        StoreExamples.change(
                old,
                List.of(older().split(";\\s*\n", -1)).stream()
                        .filter(statement -> !statement.isBlank())
                        .toArray(String[]::new));
        StoreExamples.change(old, "INSERT INTO schema_version VALUES (1)");
        EventStore.open(old).close();
        EventStore.open(file).close();
        String columns = "SELECT table_name, column_index, column_name, data_type, is_nullable, comment"
                + " FROM duckdb_columns() WHERE NOT internal ORDER BY ALL";

        assertThat(StoreExamples.ask(old, columns)).isEqualTo(StoreExamples.ask(file, columns));
    }

    @Test
    void theRevisionChangesWithTheContentAlone() throws IOException {
        store(StoreExamples.rich("a1"));
        String before = revision();
        EventStore.open(file).close();
        assertThat(revision()).isEqualTo(before);

        try (EventStore store = EventStore.open(file)) {
            store.replace(new Coded(StoreExamples.rich("a1").document(), List.of(), List.of()), StoreExamples.RATING);
        }

        assertThat(revision()).isNotEqualTo(before);
    }

    @Test
    void keepsTroublesOnceAndForgetsThoseOfInputsReadAgain() throws IOException {
        StoredTrouble failed = new StoredTrouble("failed", "a.txt#2", 0, "expected words, found none", "look");
        StoredTrouble doubtful = new StoredTrouble("no date", "a.txt", 3, "no date", "give one");
        try (EventStore store = EventStore.open(file)) {
            store.note(failed);
            store.note(doubtful);
        }
        try (EventStore store = EventStore.open(file)) {
            store.note(failed);
        }
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.troubles()).containsExactly(doubtful, failed);
        }

        try (EventStore store = EventStore.open(file)) {
            store.retry(java.util.Set.of("a.txt"));
        }
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.troubles()).containsExactly(doubtful);
        }
    }

    private String revision() throws IOException {
        try (StoreReader reader = StoreReader.open(file)) {
            return reader.revision();
        }
    }

    private void store(Coded... articles) throws IOException {
        try (EventStore store = EventStore.open(file)) {
            for (Coded coded : articles) {
                Article article = coded.document().article();
                assertThat(store.standing(article)).isEqualTo(Standing.NEW);
                store.add(coded, StoreExamples.RATING);
            }
        }
    }

    private List<Coded> all(MentionFilter filter) throws IOException {
        List<Coded> found = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(file)) {
            reader.articles(filter, found::add);
        }
        return found;
    }

    private static String older() throws IOException {
        try (InputStream in = StoreReaderTest.class.getResourceAsStream("schema-1.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
