package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the data dictionary on the store is made from {@code schema.sql}; {@code -Dapprove} writes it anew. */
class StoreDictionaryTest {

    private static final Path PAGE = Path.of("..", "docs", "data-dictionary.md");
    private static final String START = "<!-- The tables: made from schema.sql, do not edit. -->\n";
    private static final String END = "<!-- End of the tables. -->";

    @TempDir
    Path folder;

    @Test
    void thePageHoldsTheTablesAsTheyAre() throws IOException {
        String tables = SchemaTable.all().stream().map(SchemaTable::toMarkdown).collect(Collectors.joining("\n"));
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        String expected = page.substring(0, start) + "\n" + tables + "\n" + page.substring(end);
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    void everyTableAndColumnHasAMeaning() throws IOException, SQLException {
        Path file = folder.resolve("news.duckdb");
        EventStore.open(file).close();

        List<String> columns = StoreExamples.ask(
                file,
                "SELECT table_name || '.' || column_name FROM duckdb_columns() c WHERE NOT internal AND EXISTS"
                        + " (SELECT 1 FROM duckdb_tables() t WHERE t.table_name = c.table_name) ORDER BY 1");

        assertThat(SchemaTable.all().stream()
                        .flatMap(table -> table.columns().stream().map(column -> table.name() + '.' + column.name()))
                        .sorted())
                .containsExactlyElementsOf(columns);
        assertThat(SchemaTable.all()).noneMatch(table -> table.meaning().isBlank());
    }
}
