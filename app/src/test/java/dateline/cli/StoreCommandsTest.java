package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a store. */
class StoreCommandsTest {

    @TempDir
    Path folder;

    private Path database;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void ingest() throws IOException {
        Path input = Files.writeString(
                folder.resolve("rows.tsv"),
                "s2\tUganda expelled two envoys and then expelled a third.\ns1\tKenya expelled the envoy of Norway.\n"
                        + "s3\tHere we break the coder.\n");
        database = folder.resolve("news.duckdb");
        new Terminal().run("ingest", input, "--db", database, "-q");
    }

    @Test
    void exportsByArticleAndSaysHowMuch() {
        assertThat(terminal.run("export", "--db", database, "-f", "jsonl")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out().lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("\"id\":\"s1-6\"")
                .contains("\"quad\":4,\"score\":-6.0");
        assertThat(terminal.err()).contains("3 mentions written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--type=ACCUSE", "--min-confidence=0.6", "--place=Nairobi"})
    void exportsNothingThatAFilterStops(String filter) {
        assertThat(terminal.run("export", "--db", database, filter, "-f", "jsonl"))
                .isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("0 mentions written");
    }

    @Test
    void exportsFigures() {
        assertThat(terminal.run("export", "--db", database, "--what", "figures", "-f", "csv"))
                .isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).startsWith("article_id,");
    }

    @Test
    void countsWhatIsThereAndWhatFailed() {
        assertThat(terminal.run("stats", "--db", database)).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .contains("3 event mentions in 2 articles")
                .contains("        3  SANCTION")
                .contains("        1  failed")
                .contains("the coder broke on article s3");
    }

    @Test
    void checksThatAllIsWhole() {
        assertThat(terminal.run("check", "--db", database)).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("2 articles, 3 event mentions").contains("no faults");
    }

    @Test
    void copiesAndDoesNotWriteOver() {
        Path copy = folder.resolve("copy.duckdb");

        assertThat(terminal.run("backup", "--db", database, copy)).isEqualTo(ExitCode.OK);
        assertThat(terminal.err()).contains("holds 2 articles");
        assertThat(terminal.run("backup", "--db", database, copy)).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("write over it with --overwrite");
    }

    @Test
    void findsWithMarksAndAnAddress() {
        assertThat(terminal.run("search", "--db", database, "norway", "--only", "article"))
                .isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .contains("s1#0")
                .contains("envoy of [Norway].")
                .contains("1 found");
    }

    @Test
    void showsAnArticleAtASentence() {
        assertThat(terminal.run("show", "--db", database, "s1#0")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("article s1").contains("> 0  Kenya expelled the envoy of Norway.");
    }

    @Test
    void showsAMentionAlone() {
        assertThat(terminal.run("show", "--db", database, "s2-7")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out().lines().filter(line -> line.contains("SANCTION")))
                .hasSize(1);
    }

    @Test
    void anUnknownIdIsExplained() {
        assertThat(terminal.run("show", "--db", database, "nobody")).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("find ids with 'dateline search'");
    }

    @Test
    void aQueryThatIsNotUnderstoodIsExplained() {
        assertThat(terminal.run("search", "--db", database, "actr:Kenya")).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("there is no field 'actr'").doesNotContain("at dateline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "stats", "check", "search x", "show x", "backup to"})
    void aMissingStoreIsExplained(String command) {
        String[] words = (command + " --db " + folder.resolve("none.duckdb")).split(" ");

        assertThat(terminal.run((Object[]) words)).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("expected a store").contains("dateline ingest");
    }
}
