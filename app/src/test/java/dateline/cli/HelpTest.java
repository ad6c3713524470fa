package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "code",
                "ingest",
                "export",
                "search",
                "show",
                "stats",
                "check",
                "backup",
                "explain",
                "claims",
                "figures",
                "expected",
                "custody",
                "lexicon",
                "evaluate",
                "actor",
                "place",
                "time",
                "doctor",
                "completion",
                "version"
            })
    void everyHelpOpensWithExamples(String command) {
        Terminal terminal = new Terminal();

        assertThat(terminal.run(command, "--help")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("Examples:\n").contains("  dateline " + command);
        assertThat(terminal.out().indexOf("Examples:"))
                .isLessThan(terminal.out().indexOf("Usage:"))
                .isLessThan(400);
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run()).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("dateline demo").contains("Exit codes:");
    }

    @Test
    void anUnknownCommandGetsASuggestion() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("ingets")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("ingest");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("version")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).matches("(?s)dateline \\d+\\.\\d+\\.\\d+.*Java .*");
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("completion")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).startsWith("#!").contains("ingest").contains("--min-confidence");
    }
}
