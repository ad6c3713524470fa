package dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.EventMention;
import dateline.pipeline.Coded;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Voices;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterClaimsTest {

    private static final Pipeline PIPELINE =
            new Pipeline(Lexicon.load(LexiconFiles.shipped()).lexicon(), Voices.RULES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "Kenya said Uganda had shelled a village. Uganda denied that its army had shelled anything.; shelled < Uganda",
                "Kenya said Uganda had shelled a village. Uganda denied the shelling.; shelled < Uganda",
                "Kenya accused Uganda of shelling a village. Uganda rejected the accusation.; accused < Uganda",
                "Kenya said Uganda had shelled a village. Uganda denies that it arrested a reporter.; ^^",
                "Kenya said Uganda had shelled a village. Uganda denied it.; shelled < Uganda",
                "Kenya said Uganda had shelled a village. Norway denied it.; ^^",
                "Kenya said Uganda had shelled a village. Norway welcomed the talks.; ^^",
            })
    void linksADenialToWhatItDenies(String text, String expected) {
        assertThat(denied(read(text))).contains(expected);
        assertThat(denied(read(text)).isEmpty()).isEqualTo(expected.isEmpty());
    }

    @Test
    void keepsTheWordsOfTheDenialAndItsOwnEvent() {
        Coded coded =
                read("Kenya said Uganda had shelled a village. Uganda denied that its army had shelled anything.");
        EventMention claim = coded.mentions().stream()
                .filter(mention -> !mention.denials().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(claim.denials()).singleElement().satisfies(denial -> {
            assertThat(denial.evidence().text()).startsWith("Uganda denied");
            assertThat(denial.claimants().get(0).stance()).hasToString("denies");
        });
    }

    private static Coded read(String text) {
        return PIPELINE.code(TestLanguage.article(text, null));
    }

    private static String denied(Coded coded) {
        return coded.mentions().stream()
                .filter(mention -> !mention.denials().isEmpty())
                .map(mention -> mention.trigger().text() + " < "
                        + mention.denials().get(0).claimants().get(0).actor().name())
                .collect(Collectors.joining(", "));
    }
}
