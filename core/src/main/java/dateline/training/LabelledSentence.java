package dateline.training;

import dateline.model.Span;
import dateline.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with at most one event marked in it. Other events may stand in it unmarked, except where it is labelled to
 * hold none.
 *
 * @param type PLOVER event type after folding, or {@link #NONE} for a sentence without any event
 * @param mode of the type, or {@code null} where none fits
 * @param status of the event; {@code null} for {@link #NONE}
 * @param register what it is like in style: one of {@link #REGISTERS}
 * @param text the sentence without its marks; all spans point into it
 * @param actors who does it, in reading order; empty where the sentence does not say
 * @param recipients to whom, likewise
 * @param triggers the words that carry the action; one or more, empty for {@link #NONE}
 * @param cameo code of the event in CAMEO where a coder of it would not decide as PLOVER does, or {@code null}
 * @param where file and line that it was read from: {@code events.tsv:12}
 */
public record LabelledSentence(
        String type,
        @Nullable String mode,
        @Nullable Status status,
        String register,
        String text,
        List<Span> actors,
        List<Span> recipients,
        List<Span> triggers,
        @Nullable String cameo,
        String where) {

    /** In place of an event type: the sentence holds no event. */
    public static final String NONE = "NONE";

    /** Where sentences of such a style are found: agency wires, headlines, newscasts, official statements and so on. */
    public static final List<String> REGISTERS =
            List.of("wire", "headline", "broadcast", "statement", "report", "regional", "feature", "social");

    public LabelledSentence {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        triggers = List.copyOf(triggers);
    }

    /** Whether an event is marked. */
    public boolean isEvent() {
        return !type.equals(NONE);
    }
}
