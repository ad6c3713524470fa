package dateline.figure;

import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the event mention that a figure belongs to. */
final class EventOfFigure {

    private EventOfFigure() {}

    /** The mention whose trigger is over the figure, else of one whose actor or recipient is counted. */
    static @Nullable EventMention find(
            Sentence sentence, @Nullable Predicate predicate, Span figure, List<EventMention> mentions) {
        for (EventMention mention : mentions) {
            if (predicate != null
                    && mention.trigger()
                            .span()
                            .overlaps(sentence.token(predicate.token()).span())) {
                return mention;
            }
        }
        for (EventMention mention : mentions) {
            boolean here =
                    mention.evidence().stream().map(Evidence::sentence).anyMatch(index -> index == sentence.index());
            if (here && counted(mention).anyMatch(figure::overlaps)) {
                return mention;
            }
        }
        return null;
    }

    private static Stream<Span> counted(EventMention mention) {
        return Stream.concat(mention.recipients().stream(), mention.actors().stream())
                .map(Participant::span)
                .filter(span -> span != null);
    }
}
