package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsScoreTest {

    private static final FirstEvents FIRST = new FirstEvents(
            new FakeCoder()
                    .code("condemned", "ACCUSE occurred Kenya > Uganda 0.9")
                    .code("freed", "CONCEDE occurred Uganda > Kenya 0.9"),
            Lexicon.load(LexiconFiles.shipped()).lexicon().olderRoots());

    private static Article article(String text) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Article("a", text, List.of(block), null, null, null, null, null, null, null, "en", "", null);
    }

    private static RelationRow row(String root) {
        return new RelationRow("r", "", "", "", root, "");
    }

    @Test
    void theFirstEventIsThatWhoseTriggerComesFirstUnderItsOlderName() {
        assertThat(FIRST.root(article("Uganda freed a man whom Kenya condemned")))
                .isEqualTo("YIELD");
        assertThat(FIRST.root(article("Kenya slept"))).isEqualTo(FirstEvents.NONE);
    }

    @Test
    void aSentenceWithoutEventIsWrongAndCountsAsNone() {
        RelationPrediction right = new RelationPrediction("r", "ACCUSE", "ACCUSE", null, 1, "rule:a");
        EvaluationResult result = new RelationsScore(
                        List.of(row("ACCUSE"), row("ACCUSE"), row("AID")),
                        List.of(right, right, right),
                        List.of("ACCUSE", FirstEvents.NONE, "ACCUSE"))
                .result();

        assertThat(result.figures())
                .containsEntry("accuracy", 2 / 3.0)
                .containsEntry("firstAccuracy", 1 / 3.0)
                .containsEntry("someEvent", 1 - 1 / 3.0);
    }
}
