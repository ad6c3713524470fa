package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.CodingOutcome;
import dateline.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationObserverTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
    private static final Sentence SENTENCE = TinySentence.of(TinySentence.ACCUSED);

    private static Observation observe(RelationObserver observer) {
        Relation relation =
                Relation.between(SENTENCE, TinySentence.state(SENTENCE, 0), TinySentence.state(SENTENCE, 2));
        CodingOutcome coded = new CodingOutcome.Coded(
                TinySentence.event(SENTENCE, "ACCUSE", 1, List.of(TinySentence.state(SENTENCE, 0)), List.of()));
        return observer.observe(relation, List.of(coded));
    }

    @Test
    void seesWhatTheRulesSaidAndWhatTheWordsAre() {
        Observation observation = observe(new RelationObserver(LEXICON));

        assertThat(observation.features()).contains("v:ACCUSE:3", "t:accuse");
        assertThat(observation.vector()).hasSize(SentenceEncoder.LENGTH);
    }

    @Test
    void withoutVotesItSeesTheWordsAlone() {
        assertThat(observe(RelationObserver.withoutVotes(LEXICON)).features())
                .contains("t:accuse")
                .noneMatch(feature -> feature.startsWith("v") || feature.startsWith("x"));
    }
}
