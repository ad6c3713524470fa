package dateline.linking;

import dateline.model.EventDate;
import dateline.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a mention says that its event happens, in days since 1970.
 *
 * @param start first day that it can be
 * @param end last day that it can be
 * @param exact whether words of the report name the day
 * @param known whether anything is known: an undated mention in an undated report leaves {@code false}
 * @param isAssumed whether it is known from the day of publication only
 */
record When(int start, int end, boolean exact, boolean known, boolean isAssumed) {

    /** How far back an undated report in the past tense can look. */
    private static final int LOOKING_BACK = 2;

    /** How far ahead an announcement without a date can look. */
    private static final int AHEAD = 90;

    /** How far back background without a date can look. */
    private static final int BACKGROUND = 365;

    /** How old what a report tells without a date can be when it is in the news already. */
    static final int BACKGROUND_DAYS = 30;

    private static final int WIDE = 10;

    static When of(@Nullable EventDate date, @Nullable LocalDate published, Status status) {
        if (date == null
                || date.from() == EventDate.From.PUBLICATION
                || (date.start() == null && date.end() == null)
                || isAfterItsReport(date, published, status)) {
            if (published == null) {
                return new When(Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2, false, false, true);
            }
            int day = day(published);
            return switch (status) {
                case PLANNED, INTENDED -> new When(day, day + AHEAD, false, true, true);
                case HISTORICAL -> new When(day - BACKGROUND, day, false, true, true);
                default -> new When(day - LOOKING_BACK, day, false, true, true);
            };
        }
        int start = date.start() == null ? day(date.end()) - 30 : day(date.start());
        int end =
                date.end() == null ? Math.max(start, published == null ? start + 30 : day(published)) : day(date.end());
        return new When(
                start,
                Math.max(start, end),
                date.start() != null && date.start().equals(date.end()),
                true,
                false);
    }

    /** What has happened cannot be dated after its report: "on Friday" was read as the next. */
    private static boolean isAfterItsReport(EventDate date, @Nullable LocalDate published, Status status) {
        return status == Status.OCCURRED
                && published != null
                && date.start() != null
                && date.start().isAfter(published.plusDays(1));
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /** Days between the two; 0 where they overlap. */
    int gap(When other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    boolean isWide() {
        return end - start >= WIDE;
    }
}
