package dateline.linking;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an announced event.
 *
 * @param from first day on which it is announced for, where known
 * @param until last day, where known
 * @param state what later reports say of it
 * @param outcome id of the event that it became; {@code null} before
 */
public record Expectation(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        State state,
        @Nullable String outcome) {

    /** Days after the last announced one for which a report may be late. */
    public static final int GRACE_DAYS = 7;

    /** What later reports say. */
    public enum State {
        /** Announced in one report. */
        ANNOUNCED,
        /** Announced again, by another voice or on another day. */
        CONFIRMED,
        POSTPONED,
        CANCELLED,
        HAPPENED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether its time is over on a day and nothing was reported of it. */
    public boolean hasPassedWithoutReport(LocalDate day) {
        return until != null
                && (state == State.ANNOUNCED || state == State.CONFIRMED)
                && day.isAfter(until.plusDays(GRACE_DAYS));
    }
}
