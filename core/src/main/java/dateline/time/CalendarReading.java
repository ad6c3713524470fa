package dateline.time;

import dateline.model.EventDate.From;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads days, months, seasons and years named by the calendar, in any combination, with a time of day after them. */
final class CalendarReading implements Reading {

    private static final int NO_YEAR = Integer.MIN_VALUE;

    @Override
    public @Nullable Meaning read(Slots slots, Setting setting) {
        Meaning day = day(slots, setting);
        if (day == null) {
            return null;
        }
        Meaning part = slots.has("EDGE") ? Edges.cut(day, slots.whole("EDGE")) : day;
        String time = time(slots);
        if (time.isEmpty() || part.timex() == null) {
            return part;
        }
        return Meaning.date(part.timex().value() + time, part.interval(), part.from());
    }

    private static @Nullable Meaning day(Slots slots, Setting setting) {
        if (slots.has("ISO")) {
            int packed = slots.whole("ISO");
            return explicitDay(LocalDate.of(packed / 10000, packed / 100 % 100, packed % 100));
        }
        if (slots.has("DECADE")) {
            int first = slots.whole("DECADE");
            return Meaning.date(first / 10 + "X", Interval.decade(first), From.EXPLICIT);
        }
        if (slots.has("HOLIDAY")) {
            Holiday holiday = Holiday.values()[slots.whole("HOLIDAY")];
            return yearly(holiday::in, "XXXX-XX-XX", slots, setting, From.EXPLICIT);
        }
        if (slots.has("MONTH")) {
            return slots.has("DAY") || slots.has("DAYTH") ? monthDay(slots, setting) : month(slots, setting);
        }
        if (slots.has("DAYTH")) {
            return dayOfMonth(slots.whole("DAYTH"), setting);
        }
        if (slots.has("SEASON")) {
            Season season = Season.values()[slots.whole("SEASON")];
            return yearly(season::in, "XXXX-" + season.code(), slots, setting, From.EXPLICIT);
        }
        if (slots.has("WEEKDAY")) {
            return weekday(slots, setting);
        }
        int year = year(slots, setting);
        if (year != NO_YEAR) {
            Interval last = Interval.year(slots.whole("ENDYEAR", year));
            Interval years =
                    slots.has("ENDYEAR") ? Interval.range(Interval.year(year).start(), last.end()) : last;
            return Meaning.date(String.format(Locale.ROOT, "%04d", year), years, From.EXPLICIT);
        }
        return timeOnly(setting);
    }

    private static Meaning explicitDay(LocalDate day) {
        return Meaning.date(day.toString(), Interval.day(day), From.EXPLICIT);
    }

    /** A time of day alone is of the day that the text is at. */
    private static Meaning timeOnly(Setting setting) {
        LocalDate anchor =
                setting.previous() != null && isDay(setting.previous()) ? setting.anchor() : setting.reference();
        return anchor == null
                ? Meaning.date("XXXX-XX-XX", null, From.RELATIVE)
                : Meaning.date(anchor.toString(), Interval.day(anchor), From.RELATIVE);
    }

    private static boolean isDay(Interval interval) {
        return interval.start() != null && interval.start().equals(interval.end());
    }

    private static @Nullable Meaning monthDay(Slots slots, Setting setting) {
        int month = slots.whole("MONTH");
        int day = slots.whole("DAY", slots.whole("DAYTH", 0));
        if (day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        LocalDate known = setting.knownDay(month, day);
        boolean open = setting.direction() == Direction.PROBABLY_PAST || setting.direction() == Direction.UNKNOWN;
        if (known != null && open && year(slots, setting) == NO_YEAR) {
            return Meaning.date(known.toString(), Interval.day(known), From.RELATIVE);
        }
        String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        IntFunction<Interval> yearly = year -> {
            LocalDate first = YearMonth.of(year, month)
                    .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
            int last =
                    Math.min(slots.whole("DAY2", day), YearMonth.of(year, month).lengthOfMonth());
            return last > day ? Interval.range(first, first.withDayOfMonth(last)) : Interval.day(first);
        };
        if (slots.has("WEEKDAY") && year(slots, setting) == NO_YEAR) {
            return onWeekday(yearly, slots.whole("WEEKDAY"), value, setting);
        }
        return yearly(yearly, value, slots, setting, From.EXPLICIT);
    }

    /** "The 15th": of this month, or the one before or after as the tense has it. */
    private static Meaning dayOfMonth(int day, Setting setting) {
        LocalDate reference = setting.reference();
        if (reference == null) {
            return Meaning.date("XXXX-XX-" + String.format(Locale.ROOT, "%02d", day), null, From.RELATIVE);
        }
        boolean ahead = setting.direction() == Direction.FUTURE;
        YearMonth month = YearMonth.from(reference);
        boolean over = ahead ? day < reference.getDayOfMonth() : day > reference.getDayOfMonth();
        month = over ? month.plusMonths(ahead ? 1 : -1) : month;
        LocalDate meant = month.atDay(Math.min(day, month.lengthOfMonth()));
        return Meaning.date(meant.toString(), Interval.day(meant), From.RELATIVE);
    }

    /** "Monday, Oct. 26" may be of the year before or after: the weekday tells. */
    private static Meaning onWeekday(IntFunction<Interval> yearly, int weekday, String value, Setting setting) {
        Interval chosen = Chooser.yearly(yearly, setting);
        LocalDate reference = setting.reference();
        if (chosen == null || reference == null) {
            return Meaning.date(value, null, From.RELATIVE);
        }
        for (int year : new int[] {reference.getYear(), reference.getYear() - 1, reference.getYear() + 1}) {
            Interval each = yearly.apply(year);
            boolean fits = each.start().getDayOfWeek().getValue() == weekday;
            if (fits && chosen.start().getDayOfWeek().getValue() != weekday) {
                chosen = each;
            }
        }
        return Meaning.date(chosen.start().toString(), chosen, From.RELATIVE);
    }

    private static Meaning month(Slots slots, Setting setting) {
        int month = slots.whole("MONTH");
        String value = String.format(Locale.ROOT, "XXXX-%02d", month);
        return yearly(year -> Interval.month(LocalDate.of(year, month, 1)), value, slots, setting, From.EXPLICIT);
    }

    /** Something that comes every year, in the year that the words give or the setting suggests. */
    private static Meaning yearly(
            IntFunction<Interval> yearly, String open, Slots slots, Setting setting, From explicit) {
        int year = year(slots, setting);
        if (year != NO_YEAR) {
            Interval interval = yearly.apply(year);
            From from = slots.has("SHIFT") ? From.RELATIVE : slots.has("STEP") ? From.ANAPHORIC : explicit;
            return Meaning.date(value(interval, open), interval, from);
        }
        Interval chosen = slots.has("STEP")
                ? Chooser.shifted(yearly, slots.whole("STEP"), setting.anchor())
                : slots.has("SHIFT")
                        ? Chooser.shifted(yearly, slots.whole("SHIFT"), setting.reference())
                        : Chooser.yearly(yearly, setting);
        return chosen == null
                ? Meaning.date(open, null, From.RELATIVE)
                : Meaning.date(value(chosen, open), chosen, From.RELATIVE);
    }

    private static String value(Interval interval, String open) {
        String day = interval.start().toString();
        return switch (interval.precision()) {
            case MONTH -> day.substring(0, 7);
            case SEASON -> day.substring(0, 4) + open.substring(4);
            default -> day;
        };
    }

    private static Meaning weekday(Slots slots, Setting setting) {
        int weekday = slots.whole("WEEKDAY");
        LocalDate day;
        if (slots.has("STEP")) {
            LocalDate anchor = setting.anchor();
            day = anchor == null ? null : stepped(weekday, slots.whole("STEP"), anchor);
        } else if (slots.has("SHIFT")) {
            LocalDate reference = setting.reference();
            day = reference == null ? null : shifted(weekday, slots, reference);
        } else {
            day = Chooser.weekday(weekday, setting);
        }
        From from = slots.has("STEP") ? From.ANAPHORIC : From.RELATIVE;
        return day == null
                ? Meaning.date("XXXX-WXX-" + weekday, null, from)
                : Meaning.date(day.toString(), Interval.day(day), from);
    }

    /** "Tuesday of last week" counts weeks; "last Tuesday" is the last one. */
    private static LocalDate shifted(int weekday, Slots slots, LocalDate reference) {
        if (slots.has("UNIT")) {
            return Chooser.weekday(weekday, 0, reference.plusWeeks(slots.whole("SHIFT")));
        }
        return Chooser.weekday(weekday, slots.whole("SHIFT"), reference);
    }

    private static LocalDate stepped(int weekday, int step, LocalDate anchor) {
        if (step > 0) {
            return anchor.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
        }
        return Chooser.weekday(weekday, step, anchor);
    }

    /** The year that the words give in full, or as "last year" and "that year". */
    private static int year(Slots slots, Setting setting) {
        for (String name : new String[] {"YEAR", "FREEYEAR", "YY"}) {
            if (slots.has(name)) {
                return slots.whole(name);
            }
        }
        LocalDate reference = setting.reference();
        boolean ofYear = slots.has("UNIT") && slots.unit() == Unit.YEAR;
        if (ofYear && slots.has("SHIFT") && reference != null) {
            return reference.getYear() + slots.whole("SHIFT");
        }
        LocalDate anchor = setting.anchor();
        return ofYear && slots.has("STEP") && anchor != null ? anchor.getYear() + slots.whole("STEP") : NO_YEAR;
    }

    /** The time of day that follows the day in a TIMEX3 value, empty where the words give none. */
    static String time(Slots slots) {
        if (slots.has("PART")) {
            return DayPart.values()[slots.whole("PART")].code();
        }
        if (!slots.has("CLOCK") && !slots.has("HOUR")) {
            return "";
        }
        int minutes = slots.has("CLOCK") ? slots.whole("CLOCK") : 60 * slots.whole("HOUR");
        if (slots.has("AMPM")) {
            boolean afternoon = slots.whole("AMPM") == 2;
            minutes = minutes % 720 + (afternoon ? 720 : 0);
        }
        return Clock.value(minutes);
    }
}
