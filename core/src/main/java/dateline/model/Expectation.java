package dateline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event announced for later, to be held against what then happens.
 *
 * @param articleId the report
 * @param manner how it is announced
 * @param what the words that state it
 * @param type PLOVER type of the event itself; {@code null} where no rule codes it
 * @param mode its mode
 * @param actors who would do it
 * @param recipients to whom
 * @param window when it is due, {@code null} when nothing says so
 * @param place where, {@code null} when nothing says so
 * @param announcers who announces it; empty when only the reporter says so
 * @param mention id of the event mention that it rests on; {@code null} where there is none
 * @param evidence the words of the report
 */
public record Expectation(
        String articleId,
        Manner manner,
        String what,
        @Nullable String type,
        @Nullable String mode,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable EventDate window,
        @Nullable Place place,
        List<Actor> announcers,
        @Nullable String mention,
        Evidence evidence) {

    public Expectation {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        announcers = List.copyOf(announcers);
    }

    /** How an event is announced. */
    public enum Manner {
        /** Said to be coming: "will visit", "is expected to". */
        PLANNED,
        /** With a day or another window fixed: "the vote is set for May 4". */
        SCHEDULED,
        /** The one who would do it gives their word. */
        PROMISED,
        /** It would harm the one who is told. */
        THREATENED,
        /** Somebody else is to do it. */
        DEMANDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
