package dateline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of a person's way through custody, as one report tells it.
 *
 * @param person who is held
 * @param kind what happens
 * @param date when, {@code null} when nothing says so
 * @param what accusations of an accusation, the length of a sentence; empty where nothing is told
 * @param by who does it, as far as told
 * @param claimants who says so, outermost first; empty is the reporter's own voice
 * @param articleId the report
 * @param mention id of the event mention that it rests on; {@code null} where there is none
 * @param evidence the words of the report
 */
public record CustodyStep(
        Actor person,
        Kind kind,
        @Nullable EventDate date,
        List<String> what,
        List<Actor> by,
        List<Claimant> claimants,
        String articleId,
        @Nullable String mention,
        Evidence evidence) {

    public CustodyStep {
        what = List.copyOf(what);
        by = List.copyOf(by);
        claimants = List.copyOf(claimants);
    }

    /** The same step at a date that other facts sharpened. */
    public CustodyStep at(EventDate sharper) {
        return new CustodyStep(person, kind, sharper, what, by, claimants, articleId, mention, evidence);
    }

    /** What happens to somebody in custody, in the order in which it usually does. */
    public enum Kind {
        ACCUSED,
        ARRESTED,
        CHARGED,
        TRIED,
        SENTENCED,
        TRANSFERRED,
        RELEASED,
        DIED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
