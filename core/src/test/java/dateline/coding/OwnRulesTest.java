package dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.ActorResolver;
import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.LoadedLexicon;
import dateline.lexicon.RuleScaffold;
import dateline.model.CodingOutcome;
import dateline.model.EventMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own types, modes and rules need no Java. */
class OwnRulesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("plover"));
        Files.createDirectories(folder.resolve("events"));
    }

    @Test
    void aModeOfOnesOwnIsCoded() throws IOException {
        write("plover/modes.tsv", "mode\ttype\tdefinition\neviction\tCOERCE\tDrives people from their homes.\n");
        write(new RuleScaffold(
                "COERCE",
                "eviction",
                "coerce.evict-herders",
                List.of("uproot"),
                List.of(),
                "Loss of a home by force.",
                List.of("Police uprooted herders in Arusha. => Police > herders"),
                List.of("The storm uprooted trees.")));

        EventMention coded = code("Tanzanian police uprooted Maasai herders.").get(0);

        assertThat(coded.type()).isEqualTo("COERCE");
        assertThat(coded.mode()).isEqualTo("eviction");
        assertThat(coded.foundBy()).isEqualTo("rule:coerce.evict-herders");
        assertThat(coded.recipients()).hasSize(1);
    }

    @Test
    void aTypeOfOnesOwnIsCoded() throws IOException {
        write("plover/types.tsv", "type\tquad\trecipient\tdefinition\nMOURN\t1\toptional\tMourns somebody.\n");
        write("plover/scores.tsv", "key\tscore\nMOURN\t1\n");
        write(new RuleScaffold(
                "MOURN",
                null,
                "mourn.mourn",
                List.of("mourn"),
                List.of(),
                "Grief in public.",
                List.of("Chad mourned the senator. => Chad > senator"),
                List.of()));

        assertThat(code("Chad mourned the senator of Niger."))
                .extracting(EventMention::type)
                .containsExactly("MOURN");
    }

    @Test
    void aModeOfTheSameNameAsAnotherTypesLeavesThatOne() throws IOException {
        write("plover/modes.tsv", "mode\ttype\tdefinition\narrest\tMOBILIZE\tSends out arresting parties.\n");

        LoadedLexicon loaded = Lexicon.load(LexiconFiles.shippedWith(List.of(folder)));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.lexicon().ontology().allows("COERCE", "arrest")).isTrue();
        assertThat(loaded.lexicon().ontology().allows("MOBILIZE", "arrest")).isTrue();
    }

    @Test
    void aRuleWithoutExamplesIsWarnedOf() throws IOException {
        write(new RuleScaffold(
                "COERCE", null, "coerce.own", List.of("uproot"), List.of(), "Force.", List.of(), List.of()));

        assertThat(Lexicon.load(LexiconFiles.shippedWith(List.of(folder))).problems())
                .singleElement()
                .asString()
                .contains("own-coerce-own.yaml:3:")
                .contains("W010 expected examples");
    }

    private List<EventMention> code(String sentence) {
        LoadedLexicon loaded = Lexicon.load(LexiconFiles.shippedWith(List.of(folder)));
        assertThat(loaded.problems()).isEmpty();
        List<EventMention> mentions = new ArrayList<>();
        Coder coder = new Coder(loaded.lexicon());
        for (CodingOutcome outcome :
                coder.code(new ActorResolver(loaded.lexicon()).resolve(TestLanguage.parse(sentence)))) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                mentions.add(coded.mention());
            }
        }
        return mentions;
    }

    private void write(RuleScaffold rule) throws IOException {
        write(rule.file(), rule.yaml());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
