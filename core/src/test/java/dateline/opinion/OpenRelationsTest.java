package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.model.ActorMention;
import dateline.model.EventMention;
import dateline.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRelationsTest {

    private static final Sentence SENTENCE = TinySentence.of(TinySentence.ACCUSED);
    private static final ActorMention KENYA = TinySentence.state(SENTENCE, 0);
    private static final ActorMention UGANDA = TinySentence.state(SENTENCE, 2);

    private static List<Relation> open(List<EventMention> coded, ActorMention... actors) {
        return OpenRelations.of(TinySentence.document(SENTENCE, actors), SENTENCE, coded);
    }

    @Test
    void twoPoliticalActorsAreOpenInBothDirections() {
        assertThat(open(List.of(), KENYA, UGANDA))
                .extracting(Relation::actor, Relation::recipient, Relation::trigger)
                .containsExactly(tuple(KENYA, UGANDA, 1), tuple(UGANDA, KENYA, 1));
    }

    @Test
    void whatARuleCodedOfTheTwoIsNotOpen() {
        EventMention coded = TinySentence.event(SENTENCE, "ACCUSE", 1, List.of(KENYA), List.of(UGANDA));

        assertThat(open(List.of(coded), KENYA, UGANDA)).isEmpty();
    }

    @Test
    void whatARuleCodedOfOneOfThemLeavesThemOpen() {
        EventMention coded = TinySentence.event(SENTENCE, "ACCUSE", 1, List.of(KENYA), List.of());

        assertThat(open(List.of(coded), KENYA, UGANDA)).hasSize(2);
    }

    @Test
    void oneActorIsNotTwo() {
        ActorMention again = TinySentence.actor(SENTENCE, 2, "Kenya", "GOV");

        assertThat(open(List.of(), KENYA, again)).isEmpty();
    }

    @Test
    void whoIsOfNoCountryOrSectorIsLeftToTheRules() {
        ActorMention club = TinySentence.actor(SENTENCE, 2, "club");

        assertThat(open(List.of(), KENYA, club)).isEmpty();
    }

    @Test
    void reportersAreToldButNotActedOn() {
        ActorMention reporters = TinySentence.actor(SENTENCE, 2, "reporters", "JRN");

        assertThat(open(List.of(), KENYA, reporters))
                .extracting(Relation::actor)
                .containsExactly(reporters);
    }
}
