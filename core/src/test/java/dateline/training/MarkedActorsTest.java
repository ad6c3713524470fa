package dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.opinion.TinySentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedActorsTest {

    private static final Sentence SENTENCE = TinySentence.of(TinySentence.ACCUSED);
    private static final Span KENYA = new Span(0, 5);
    private static final Span UGANDA = new Span(14, 20);

    private static List<String> ids(List<ActorMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(Actor::id)
                .toList();
    }

    @Test
    void putsTheMarkedInPlaceOfWhomTheyOverlap() {
        Document document =
                TinySentence.document(SENTENCE, TinySentence.state(SENTENCE, 0), TinySentence.state(SENTENCE, 4));

        Document marked = MarkedActors.mark(document, List.of(KENYA), List.of(UGANDA));

        assertThat(ids(marked.actors())).containsExactly(MarkedActors.ACTOR, MarkedActors.RECIPIENT, "raids");
    }

    @Test
    void severalMarkedOnesAreNumbered() {
        Document marked = MarkedActors.mark(TinySentence.document(SENTENCE), List.of(KENYA, UGANDA), List.of());

        assertThat(ids(MarkedActors.given(marked, MarkedActors.ACTOR)))
                .containsExactly(MarkedActors.ACTOR, MarkedActors.ACTOR + ":1");
        assertThat(MarkedActors.given(marked, MarkedActors.RECIPIENT)).isEmpty();
    }

    @Test
    void theHeadOfAMarkIsTheWordWhoseHeadLiesOutside() {
        Document marked = MarkedActors.mark(TinySentence.document(SENTENCE), List.of(), List.of(new Span(21, 29)));

        assertThat(marked.actors())
                .singleElement()
                .satisfies(mention -> assertThat(mention.phrase().head()).isEqualTo(4));
    }
}
