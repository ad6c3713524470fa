package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

    private static final Path PAGE = Path.of("..", "docs", "data-dictionary.md");

    @Test
    void listsEveryColumnAsItIs() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);

        assertThat(lines)
                .containsSubsequence(MentionColumns.ALL.stream()
                        .map(column -> "| `" + column.name() + "` | "
                                + column.kind().sqlType() + " | " + column.meaning() + " |")
                        .toList());
    }
}
