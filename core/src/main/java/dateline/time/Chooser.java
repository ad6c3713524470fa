package dateline.time;

import dateline.model.EventDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses the year or the week that words leave open. */
final class Chooser {

    /** How many times nearer the coming one must be to be meant in a sentence about the past. */
    private static final int PAST_BIAS = 8;

    /** Days for which a date that has passed is not yet that of the next year. */
    private static final int JUST_OVER = 15;

    private Chooser() {}

    /**
     * The occurrence that is meant of something that comes every year.
     *
     * @param yearly its days in a year
     * @return {@code null} without a reference day
     */
    static @Nullable Interval yearly(IntFunction<Interval> yearly, Setting setting) {
        LocalDate reference = setting.reference();
        if (reference == null) {
            return null;
        }
        Interval last = lastBegun(yearly, reference);
        Interval next = nextToEnd(yearly, reference);
        return switch (setting.direction()) {
            case PAST -> last;
            case FUTURE -> isJustOver(last, next, reference) ? last : next;
            case PROBABLY_PAST -> days(reference, next) * PAST_BIAS < days(reference, last) ? next : last;
            case UNKNOWN -> days(reference, next) < days(reference, last) ? next : last;
        };
    }

    /** A day without a year that is nearly a year ahead and was but days ago is the one just over: a deadline that passed. */
    private static boolean isJustOver(Interval last, Interval next, LocalDate reference) {
        boolean isDay = last.precision() == EventDate.Precision.DAY;
        return isDay && last.end().isAfter(reference.minusDays(JUST_OVER)) && days(reference, next) > 365 - JUST_OVER;
    }

    /** The same for an occurrence called "last", "this" or "next" (−1, 0, 1). */
    static @Nullable Interval shifted(IntFunction<Interval> yearly, int shift, @Nullable LocalDate reference) {
        if (reference == null) {
            return null;
        }
        if (shift == 0) {
            return yearly.apply(reference.getYear());
        }
        if (shift < 0) {
            Interval last = lastBegun(yearly, reference);
            return contains(last, reference) ? yearly.apply(last.start().getYear() - 1) : last;
        }
        Interval next = nextToEnd(yearly, reference);
        return contains(next, reference) ? yearly.apply(next.start().getYear() + 1) : next;
    }

    /** The day meant by the name of a weekday (1 Monday to 7). */
    static @Nullable LocalDate weekday(int weekday, Setting setting) {
        LocalDate reference = setting.reference();
        if (reference == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return setting.direction() == Direction.FUTURE
                ? reference.with(TemporalAdjusters.nextOrSame(day))
                : reference.with(TemporalAdjusters.previousOrSame(day));
    }

    /** "Last Friday" is the last one before the day, "next Friday" that of the week after, "this Friday" of its week. */
    static LocalDate weekday(int weekday, int shift, LocalDate reference) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (shift < 0) {
            return reference.with(TemporalAdjusters.previous(day));
        }
        LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(shift).with(TemporalAdjusters.nextOrSame(day));
    }

    private static boolean contains(Interval interval, LocalDate day) {
        return !day.isBefore(interval.start()) && !day.isAfter(interval.end());
    }

    private static Interval lastBegun(IntFunction<Interval> yearly, LocalDate reference) {
        int year = reference.getYear() + 1;
        while (yearly.apply(year).start().isAfter(reference)) {
            year--;
        }
        return yearly.apply(year);
    }

    private static Interval nextToEnd(IntFunction<Interval> yearly, LocalDate reference) {
        int year = reference.getYear() - 1;
        while (yearly.apply(year).end().isBefore(reference)) {
            year++;
        }
        return yearly.apply(year);
    }

    private static long days(LocalDate reference, Interval interval) {
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(reference, interval.start())),
                Math.abs(ChronoUnit.DAYS.between(reference, interval.end())));
    }
}
