package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    /** Each row is a block of text with a bar where one sentence ends and another begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // full stops of abbreviations
                "He lives in the U.S. |The president left at 9 a.m. |Talks failed.",
                "The envoy left the E.U. |Nobody spoke.",
                "It happened in Oct. |Rebels denied it.",
                "Troops left at 5 p.m. Monday, officials in the U.S. Congress said.",
                "Dr. Ruiz met Gen. Mark Moss and Sen. Bob Cole in Washington D.C. on Jan. 5.",
                "No. 10 declined to comment. |It paid No. 10 rent.",
                "They land at 9 a.m. Moscow time and leave at 5 p.m. Sunday.",
                // a full stop before an opening quote
                "She posted a message on X. |“Freedom is not for sale,” she wrote.",
                "They left Acme Corp. |\"It is over,\" he said.",
                "He met Robert J. “Bobby” Smith and Dr. “Bob” Lee.",
                "He came from the U.K. |“We won,” he said.",
                "They posted on X. |Iran denied it.",
                // quotes
                "“We will not stop.” |The crowd cheered. |\"Never.\" |She left.",
                "\"Will you sign?\" asked the envoy. |\"No!\" he said.",
                "“Why did they kill him?” his mother asked. |“He was a teacher.”",
                "It ended. ” |And so on.",
                // dots
                "“It was... awful,” he said… |Nobody knew.",
                "We waited... and then they came.",
                // no space
                "The raid killed two.|Hamas denied it.|“We know,” it said.",
                "Thank you.|Mr. Speaker, the bill is dead.",
                "Mr.Chairman, we object.",
                "Write to www.Example.Com or a.b@Mail.Org today.",
                // marks within a sentence
                "Yahoo! is a company.",
                "2. No aid.",
                "The vote was 5-4. |The pope left."
            })
    void endsSentences(String marked) {
        String text = marked.replace("|", "");

        assertThat(Tokenizer.sentences(text))
                .extracting(sentence -> text(text, sentence))
                .containsExactlyElementsOf(
                        List.of(marked.split("\\|")).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He left the U.S. The army stayed.", "Mr.Chairman can't go.It’s 9 a.m. “So”?", "a\u0001b 🙂 c"})
    void tokensAreTheirSpansAndDoNotOverlap(String text) {
        List<CoreLabel> tokens =
                Tokenizer.sentences(text).stream().flatMap(List::stream).toList();

        int end = 0;
        for (CoreLabel token : tokens) {
            assertThat(token.beginPosition()).isGreaterThanOrEqualTo(end);
            end = token.endPosition();
            assertThat(text.substring(token.beginPosition(), end)).isEqualTo(token.word());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\u0001\u0002", "\u200b"})
    void whatHoldsNoWordHoldsNoSentence(String text) {
        assertThat(Tokenizer.sentences(text)).isEmpty();
    }

    @Test
    void cutsWhatIsTooLongForASentenceAtTheBestMark() {
        String text = "one, two " + "more ".repeat(150) + "; " + "and ".repeat(100) + ".";

        List<List<CoreLabel>> pieces = Tokenizer.sentences(text);

        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0).get(pieces.get(0).size() - 1).word()).isEqualTo(";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "\u0001", "a/", "x", "(", "word ", "Iran, ", "'", "12,000 | "})
    void endlessTextTakesBoundedTimeAndMakesBoundedSentences(String unit) {
        List<List<CoreLabel>> sentences = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> Tokenizer.sentences("It said " + unit.repeat(20_000) + " now."));

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).hasSizeBetween(1, LongSentences.MAX_TOKENS));
    }

    private static String text(String text, List<CoreLabel> sentence) {
        return text.substring(
                sentence.get(0).beginPosition(),
                sentence.get(sentence.size() - 1).endPosition());
    }
}
