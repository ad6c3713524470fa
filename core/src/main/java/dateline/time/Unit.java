package dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit of time with its letter in a TIMEX3 duration. */
enum Unit {
    SECOND("PT", "S"),
    MINUTE("PT", "M"),
    HOUR("PT", "H"),
    DAY("P", "D"),
    NIGHT("P", "D"),
    WEEKEND("P", "W"),
    WEEK("P", "W"),
    FORTNIGHT("P", "W"),
    MONTH("P", "M"),
    QUARTER("P", "Q"),
    SEASON("P", "M"),
    YEAR("P", "Y"),
    DECADE("P", "Y"),
    CENTURY("P", "Y");

    private final String prefix;
    private final String letter;

    Unit(String prefix, String letter) {
        this.prefix = prefix;
        this.letter = letter;
    }

    /** The unit that a word names in singular or plural, or {@code null}. */
    static @Nullable Unit of(String word) {
        return switch (word) {
            case "second", "seconds" -> SECOND;
            case "minute", "minutes" -> MINUTE;
            case "hour", "hours" -> HOUR;
            case "day", "days" -> DAY;
            case "night", "nights" -> NIGHT;
            case "weekend", "weekends" -> WEEKEND;
            case "week", "weeks" -> WEEK;
            case "fortnight", "fortnights" -> FORTNIGHT;
            case "month", "months" -> MONTH;
            case "quarter", "quarters" -> QUARTER;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            case "century", "centuries" -> CENTURY;
            default -> null;
        };
    }

    /** The TIMEX3 value of so many of this unit; a number of {@link Numbers#UNKNOWN} is written "X". */
    String duration(double number) {
        if (number < 0) {
            return switch (this) {
                case DECADE -> "PXDE";
                case CENTURY -> "PXCE";
                default -> prefix + "X" + letter;
            };
        }
        double factor = switch (this) {
            case FORTNIGHT -> 2;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
        return prefix + plain(number * factor) + letter;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The day so many of this unit away; halves count in the next smaller unit. */
    LocalDate shift(LocalDate day, double number) {
        long whole = (long) number;
        double rest = number - whole;
        return switch (this) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(Math.round(number / 24));
            case DAY, NIGHT -> day.plusDays(Math.round(number));
            case WEEK, WEEKEND -> day.plusDays(Math.round(7 * number));
            case FORTNIGHT -> day.plusDays(Math.round(14 * number));
            case MONTH -> day.plusMonths(whole).plusDays(Math.round(30 * rest));
            case QUARTER, SEASON -> day.plusMonths(Math.round(3 * number));
            case YEAR -> day.plusMonths(Math.round(12 * number));
            case DECADE -> day.plusYears(Math.round(10 * number));
            case CENTURY -> day.plusYears(Math.round(100 * number));
        };
    }
}
