package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that need the lexicon and no models. */
class LexiconCommandsTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhomANameMeans() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("actor", "Kremlin")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("seat of Russia").contains("RUS GOV");
    }

    @Test
    void tellsWhatSomebodyWasOnADay() {
        Terminal inOffice = new Terminal();
        Terminal later = new Terminal();

        inOffice.run("actor", "Angela Merkel", "--date", "2015-06-01");
        later.run("actor", "Angela", "Merkel", "--date", "2025-06-01");

        assertThat(inOffice.out()).contains("DEU GOV");
        assertThat(later.out()).doesNotContain("DEU GOV");
    }

    @Test
    void saysWhatToDoAboutAnUnknownName() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("actor", "Nobody Inparticular")).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("'Nobody Inparticular'").contains("actors.tsv");
    }

    @Test
    void theShippedTablesHaveNoErrors() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("lexicon", "check", "--no-examples"))
                .as(terminal.out())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void listsTheProblemsOfAUsersOwnTables() throws IOException {
        Files.writeString(
                folder.resolve("countries.tsv"),
                "code\tiso2\tname\taliases\tdemonyms\tcapital\tseats\treference\tnote\n"
                        + "XQX\tXQ\tQuxland\t\tQuxian\tQuxville\tQuxhall:GOVT\twritten for a test\t\n");
        Terminal terminal = new Terminal();

        assertThat(terminal.run("lexicon", "check", "--no-examples", "--lexicon", folder))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.out()).containsPattern("countries\\.tsv:2:\\d+ L\\d+ .*GOVT");
        assertThat(terminal.err()).contains("1 error");
    }

    @Test
    void lexiconAloneSaysWhatToAdd() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("lexicon")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("check");
    }

    @Test
    void theDoctorLooksAtEverything() {
        Terminal terminal = new Terminal();

        terminal.run("doctor");

        assertThat(terminal.out())
                .contains("ok     Java: ")
                .contains("ok     language models: 3 files")
                .contains("ok     lexicon: read without errors")
                .contains("ok     database: DuckDB");
    }

    @Test
    void anUnknownEvaluationIsExplained() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "relation", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("relations");
    }

    @Test
    void anEvaluationWithoutDataIsExplained() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "relations", folder.resolve("none.tsv")))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("none.tsv").contains("check the path");
    }
}
