package dateline.time;

import dateline.model.EventDate;
import dateline.model.EventDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code start} to {@code end}, both included, with the unit that the words name.
 *
 * @param start first day, {@code null} when open
 * @param end last day, {@code null} when open
 */
record Interval(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {

    static Interval day(LocalDate day) {
        return new Interval(day, day, Precision.DAY);
    }

    static Interval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday, monday.plusDays(6), Precision.WEEK);
    }

    /** The Saturday and Sunday of a day's week. */
    static Interval weekend(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Interval(sunday.minusDays(1), sunday, Precision.RANGE);
    }

    static Interval month(LocalDate day) {
        return new Interval(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
    }

    static Interval quarter(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), 3 * ((day.getMonthValue() - 1) / 3) + 1, 1);
        return new Interval(first, first.plusMonths(3).minusDays(1), Precision.QUARTER);
    }

    static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Interval decade(int firstYear) {
        return new Interval(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31), Precision.DECADE);
    }

    static Interval century(int firstYear) {
        return new Interval(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 99, 12, 31), Precision.RANGE);
    }

    static Interval range(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new Interval(start, end, Precision.RANGE);
    }

    /** The unit around a day; a unit shorter than a day is the day. */
    static Interval of(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> day(day);
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(day);
            case QUARTER -> quarter(day);
            case SEASON -> Season.of(day).in(Season.yearOf(day));
            case YEAR -> year(day.getYear());
            case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> century(Math.floorDiv(day.getYear(), 100) * 100);
        };
    }

    /** The TIMEX3 value of a unit around a day. */
    static String value(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case NIGHT -> day + "TNI";
            case WEEK, FORTNIGHT -> weekValue(day);
            case WEEKEND -> weekValue(day) + "-WE";
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> Season.yearOf(day) + "-" + Season.of(day).code();
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case DECADE -> Math.floorDiv(day.getYear(), 10) + "X";
            case CENTURY -> Math.floorDiv(day.getYear(), 100) + "XX";
        };
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    EventDate dated(@Nullable String text, EventDate.From from) {
        return new EventDate(start, end, precision, text, from);
    }
}
