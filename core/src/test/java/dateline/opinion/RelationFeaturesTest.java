package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.CodingOutcome;
import dateline.model.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationFeaturesTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
    private static final TriggerTypes NO_TYPES = new TriggerTypes(List.of());
    private static final Sentence SENTENCE = TinySentence.of(TinySentence.ACCUSED);

    private static Relation relation(int actor, int recipient) {
        return Relation.between(SENTENCE, TinySentence.state(SENTENCE, actor), TinySentence.state(SENTENCE, recipient));
    }

    @Test
    void looksAtTheWordsBetweenAndTheWayInTheTree() {
        assertThat(features(relation(0, 2), NO_TYPES))
                .contains("order:ar", "b:accuse", "t:accuse", "tag:VBD", "w:raid", "f:raid")
                .contains("path:<nsubj accuse|>obj", "upath:<nsubj|>obj", "pwm:accuse")
                .contains("ga:nsubj=accuse", "grr:obj");
    }

    @Test
    void namesStandAsTheirKind() {
        assertThat(features(relation(0, 4), NO_TYPES))
                .contains("b:LOCATION", "ha:LOCATION")
                .noneMatch(feature -> feature.contains("Uganda") || feature.contains("uganda"));
    }

    @Test
    void aRelationTurnedRoundLooksOtherwise() {
        assertThat(features(relation(2, 0), NO_TYPES))
                .contains("order:ra", "upath:<obj|>nsubj")
                .doesNotContain("order:ar");
    }

    @Test
    void aParticipantAloneIsLookedAtByItself() {
        Relation alone = new Relation(SENTENCE, 1, TinySentence.state(SENTENCE, 0), null);

        assertThat(features(alone, NO_TYPES))
                .contains("order:a", "f:accuse", "ga:nsubj=accuse")
                .noneMatch(feature -> feature.startsWith("path:") || feature.startsWith("hr:"));
    }

    @Test
    void triggersOfTheRulesStandAsTheTypesThatTheyMayName() {
        assertThat(features(relation(0, 2), new TriggerTypes(LEXICON.rules())))
                .contains("tt:ACCUSE", "bt:ACCUSE", "ptm:ACCUSE");
    }

    @Test
    void whatTheRulesCodedOfTheTwoIsAVote() {
        Set<String> votes = new LinkedHashSet<>();
        CodingOutcome coded = new CodingOutcome.Coded(TinySentence.event(
                SENTENCE,
                "ACCUSE",
                1,
                List.of(TinySentence.state(SENTENCE, 0)),
                List.of(TinySentence.state(SENTENCE, 2))));

        new RuleVotes(LEXICON.rules()).add(relation(0, 2), List.of(coded), votes);

        assertThat(votes).contains("v:ACCUSE:4", "vb:ACCUSE:4", "vh:ACCUSE", "vr:rule:test:true");
    }

    @Test
    void withoutRulesTheVoteIsNone() {
        Set<String> votes = new LinkedHashSet<>();

        new RuleVotes(LEXICON.rules()).add(relation(0, 2), List.of(), votes);

        assertThat(votes).containsExactly("vb:none");
    }

    private static java.util.Set<String> features(Relation relation, TriggerTypes types) {
        return RelationFeatures.of(relation, new SentenceWords(relation.sentence(), types));
    }
}
