package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

    @TempDir
    Path folder;

    private Path input;
    private Path database;

    @BeforeEach
    void writeInput() throws IOException {
        input = Files.writeString(
                folder.resolve("rows.tsv"),
                "s1\tKenya expelled the envoy of Norway.\ns2\tUganda expelled two envoys and then expelled a third.\n");
        database = folder.resolve("news.duckdb");
    }

    @Test
    void addsArticlesWithTheirMentions() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("ingest", input, "--db", database)).isEqualTo(ExitCode.OK);
        assertThat(terminal.err()).contains("2 ok").contains("holds 2 articles with 3 event mentions");
    }

    @Test
    void addsNothingTwice() {
        new Terminal().run("ingest", input, "--db", database);
        Terminal again = new Terminal();

        assertThat(again.run("ingest", input, "--db", database)).isEqualTo(ExitCode.OK);
        assertThat(again.err()).contains("0 ok, 2 stored already").contains("holds 2 articles with 3 event mentions");
    }

    @Test
    void replacesWhenAsked() {
        new Terminal().run("ingest", input, "--db", database);
        Terminal again = new Terminal();

        assertThat(again.run("ingest", input, "--db", database, "--replace")).isEqualTo(ExitCode.OK);
        assertThat(again.err()).contains("2 ok").contains("holds 2 articles with 3 event mentions");
    }

    @Test
    void refusesAnIdThatBelongsToAnotherText() throws IOException {
        new Terminal().run("ingest", input, "--db", database);
        Path other = Files.writeString(folder.resolve("other.tsv"), "s1\tPeru expelled a diplomat of Chile.\n");
        Terminal again = new Terminal();

        assertThat(again.run("ingest", other, "--db", database)).isEqualTo(ExitCode.SOME_INPUTS_FAILED);
        assertThat(again.err()).contains("the id s1 belongs to another text").contains("holds 2 articles");
    }

    @Test
    void aFileThatIsNoDatabaseIsExplained() throws IOException {
        Files.writeString(database, "words, words, words\n".repeat(500));
        Terminal terminal = new Terminal();

        assertThat(terminal.run("ingest", input, "--db", database)).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("is not a DuckDB database").doesNotContain("at dateline");
    }
}
