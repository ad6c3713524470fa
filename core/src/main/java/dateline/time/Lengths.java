package dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts TIMEX3 durations in days. */
final class Lengths {

    private Lengths() {}

    /** The day a duration of whole days, weeks, months or years away; {@code null} for any other duration. */
    static @Nullable Interval move(LocalDate day, String duration, int sign) {
        String number = duration.substring(1, duration.length() - 1);
        if (!Numbers.isDigits(number) || number.length() > 5) {
            return null;
        }
        long count = sign * Long.parseLong(number);
        return switch (duration.charAt(duration.length() - 1)) {
            case 'D' -> Interval.day(day.plusDays(count));
            case 'W' -> Interval.day(day.plusWeeks(count));
            case 'M' -> Interval.of(Unit.MONTH, day.plusMonths(count));
            case 'Y' -> Interval.of(Unit.YEAR, day.plusYears(count));
            default -> null;
        };
    }
}
