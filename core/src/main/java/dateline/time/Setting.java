package dateline.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param reference the day that "today" means, {@code null} for an article without a date
 * @param previous the time that the text mentioned last, {@code null} when it has mentioned none
 * @param direction where the governing verb points
 * @param known days that the article has named so far, in order
 */
record Setting(@Nullable LocalDate reference, @Nullable Interval previous, Direction direction, List<LocalDate> known) {

    /** The day that "the following day" counts from: of the time mentioned last, else the reference. */
    @Nullable
    LocalDate anchor() {
        if (previous == null) {
            return reference;
        }
        return previous.start() != null ? previous.start() : previous.end();
    }

    /** The day with this month and day that the article has named already, or {@code null}. */
    @Nullable
    LocalDate knownDay(int month, int day) {
        MonthDay wanted = MonthDay.of(month, day);
        LocalDate found = null;
        for (LocalDate each : known) {
            if (MonthDay.from(each).equals(wanted)) {
                found = each;
            }
        }
        return found;
    }
}
