package dateline.expectation;

import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Expectation.Manner;
import dateline.model.Status;
import org.jspecify.annotations.Nullable;

/** Tells how an event mention announces something, if it does. */
final class Manners {

    private Manners() {}

    /**
     * The manner, or {@code null} for what is no announcement.
     *
     * @param window when it is due, as far as known
     */
    static @Nullable Manner of(EventMention mention, @Nullable EventDate window) {
        if (mention.status() == Status.NEGATED || mention.status() == Status.HYPOTHETICAL) {
            return null;
        }
        return switch (mention.type()) {
            case "THREATEN" -> Manner.THREATENED;
            case "REQUEST" -> mention.of() == null ? null : Manner.DEMANDED;
            case "CONCEDE" -> mention.of() == null ? null : Manner.PROMISED;
            default -> isAhead(mention.status()) ? planned(window) : null;
        };
    }

    private static boolean isAhead(Status status) {
        return status == Status.PLANNED || status == Status.INTENDED;
    }

    private static Manner planned(@Nullable EventDate window) {
        return window == null ? Manner.PLANNED : Manner.SCHEDULED;
    }
}
