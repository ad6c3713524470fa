package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void writesARuleToGoOnWithAndSaysHow() throws IOException {
        Path words = folder.resolve("my-words");

        assertThat(terminal.run("lexicon", "new-rule", "COERCE.arrest", "--verb", "haul off", "--lexicon", words))
                .as(terminal.err())
                .isEqualTo(ExitCode.OK);

        assertThat(Files.readString(words.resolve("events/own-coerce-haul-off.yaml")))
                .contains("type: COERCE", "id: coerce.haul-off", "mode: arrest", "verbs: ['haul off']", "examples: []");
        assertThat(terminal.out()).contains("dateline lexicon check --lexicon " + words);
        assertThat(terminal.err()).contains("W010 expected examples");
    }

    @Test
    void aRuleWithExamplesHasNoProblems() {
        assertThat(terminal.run(
                        "lexicon",
                        "new-rule",
                        "COERCE.eviction",
                        "--id",
                        "coerce.evict-herders",
                        "--definition",
                        "Drives people from their homes.",
                        "--score",
                        "-7",
                        "--verb",
                        "uproot",
                        "--noun",
                        "uprooting",
                        "--example",
                        "Police uprooted herders in Arusha. => Police > herders",
                        "--lexicon",
                        folder))
                .isEqualTo(ExitCode.OK);

        assertThat(terminal.err()).isEmpty();
        assertThat(folder.resolve("plover/modes.tsv"))
                .content()
                .isEqualTo("mode\ttype\tdefinition\neviction\tCOERCE\tDrives people from their homes.\n");
        assertThat(folder.resolve("plover/scores.tsv")).content().endsWith("COERCE/eviction\t-7.0\n");
    }

    @Test
    void aTypeOfOnesOwnGoesIntoTheCodebook() {
        assertThat(terminal.run(
                        "lexicon",
                        "new-rule",
                        "MOURN",
                        "--definition",
                        "Mourns somebody.",
                        "--quad",
                        "1",
                        "--score",
                        "1",
                        "--verb",
                        "mourn",
                        "--example",
                        "Chad mourned the senator. => Chad > senator",
                        "--lexicon",
                        folder))
                .as(terminal.err())
                .isEqualTo(ExitCode.OK);

        assertThat(folder.resolve("plover/types.tsv")).content().contains("MOURN\t1\toptional\tMourns somebody.");
    }

    @Test
    void saysHowToMakeAnUnknownModeOrType() {
        assertThat(terminal.run("lexicon", "new-rule", "COERCE.eviction", "--verb", "evict", "--lexicon", folder))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("lexicon", "new-rule", "MOURN", "--verb", "mourn", "--lexicon", folder))
                .isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err())
                .contains("got 'eviction'; for a mode of your own give --definition")
                .contains("got 'MOURN'; for a type of your own give --definition, --quad and --score");
    }

    @Test
    void neverWritesOverARule() throws IOException {
        Files.createDirectories(folder.resolve("events"));
        Path file = Files.writeString(folder.resolve("events/own-coerce-evict.yaml"), "type: COERCE\nrules: []\n");

        assertThat(terminal.run("lexicon", "new-rule", "COERCE", "--verb", "evict", "--lexicon", folder))
                .isEqualTo(ExitCode.USAGE);
        assertThat(file).content().isEqualTo("type: COERCE\nrules: []\n");
    }
}
