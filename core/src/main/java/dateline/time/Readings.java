package dateline.time;

import dateline.model.EventDate.From;
import dateline.model.Timex;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The readings by the names that {@code lexicon/times.tsv} gives them; what stands after a colon is an argument. */
final class Readings {

    private Readings() {}

    /**
     * @throws IllegalArgumentException when there is no such reading
     */
    static Reading named(String name) {
        int colon = name.indexOf(':');
        String argument = colon < 0 ? "" : name.substring(colon + 1);
        return switch (colon < 0 ? name : name.substring(0, colon)) {
            case "calendar" -> new CalendarReading();
            case "unit" -> UnitReading.of(argument);
            case "ago" -> new OffsetReading(-1, false);
            case "ahead" -> new OffsetReading(1, false);
            case "earlier" -> new OffsetReading(-1, true);
            case "later" -> new OffsetReading(1, true);
            case "span" -> (slots, setting) -> Meaning.duration(argument, null);
            case "length" -> new LengthReading(argument.equals("half") ? 0.5 : 0);
            case "day" -> day(Integer.parseInt(argument), "");
            case "tonight" -> day(0, DayPart.NIGHT.code());
            case "weekend" -> (slots, setting) -> weekend(setting);
            case "quarter" -> Readings::quarter;
            case "half" -> Readings::half;
            case "century" -> (slots, setting) -> century(slots.whole("ORDINAL"));
            case "fiscal" -> (slots, setting) -> fiscal(slots, 10);
            case "academic" -> (slots, setting) -> fiscal(slots, 9);
            case "set" -> argument.isEmpty() ? new SetReading() : (slots, setting) -> Meaning.set(argument);
            case "alternate" -> (slots, setting) -> Meaning.set(slots.unit().duration(2));
            case "value" -> (slots, setting) -> Meaning.date(argument, present(argument, setting), From.RELATIVE);
            case "same" -> (slots, setting) -> new Meaning(null, setting.previous(), From.ANAPHORIC);
            default -> throw new IllegalArgumentException("expected a reading of times, got " + name);
        };
    }

    private static Reading day(int away, String part) {
        return (slots, setting) -> {
            String time = part.isEmpty() ? CalendarReading.time(slots) : part;
            LocalDate reference = setting.reference();
            if (reference == null) {
                return Meaning.date("XXXX-XX-XX" + time, null, From.RELATIVE);
            }
            LocalDate day = reference.plusDays(away);
            return Meaning.date(day + time, Interval.day(day), From.RELATIVE);
        };
    }

    private static @Nullable Interval present(String value, Setting setting) {
        LocalDate reference = setting.reference();
        return value.equals("PRESENT_REF") && reference != null ? Interval.day(reference) : null;
    }

    /** The last weekend that has begun, or the next one that has not ended. */
    private static Meaning weekend(Setting setting) {
        LocalDate reference = setting.reference();
        if (reference == null) {
            return Meaning.date("XXXX-WXX-WE", null, From.RELATIVE);
        }
        LocalDate day = setting.direction() == Direction.FUTURE
                        || reference.getDayOfWeek().getValue() >= 6
                ? reference
                : reference.minusWeeks(1);
        return Meaning.date(Interval.value(Unit.WEEKEND, day), Interval.weekend(day), From.RELATIVE);
    }

    private static @Nullable Meaning quarter(Slots slots, Setting setting) {
        int quarter = slots.whole("ORDINAL");
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        return part(quarter, "-Q", slots, setting, year -> Interval.quarter(LocalDate.of(year, 3 * quarter, 1)));
    }

    private static @Nullable Meaning half(Slots slots, Setting setting) {
        int half = slots.whole("ORDINAL");
        if (half < 1 || half > 2) {
            return null;
        }
        return part(
                half,
                "-H",
                slots,
                setting,
                year -> Interval.range(
                        LocalDate.of(year, 6 * half - 5, 1),
                        LocalDate.of(year, 6 * half, 1).plusMonths(1).minusDays(1)));
    }

    private static Meaning part(int number, String mark, Slots slots, Setting setting, IntFunction<Interval> yearly) {
        int year = slots.whole("YEAR", 0);
        LocalDate reference = setting.reference();
        if (year == 0 && slots.has("UNIT") && reference != null) {
            year = reference.getYear() + slots.whole("SHIFT", 0);
        }
        Interval interval = year != 0 ? yearly.apply(year) : Chooser.yearly(yearly, setting);
        if (interval == null) {
            return Meaning.date("XXXX" + mark + number, null, From.RELATIVE);
        }
        From from = slots.has("YEAR") ? From.EXPLICIT : From.RELATIVE;
        return Meaning.date(interval.start().getYear() + mark + number, interval, from);
    }

    private static @Nullable Meaning century(int ordinal) {
        if (ordinal < 11 || ordinal > 22) {
            return null;
        }
        return Meaning.date((ordinal - 1) + "XX", Interval.century(100 * (ordinal - 1)), From.EXPLICIT);
    }

    /** A year that begins in a month of the calendar year before: the American federal one in October. */
    private static Meaning fiscal(Slots slots, int firstMonth) {
        int year = slots.whole("YEAR");
        boolean named = firstMonth == 10;
        LocalDate first = LocalDate.of(named ? year - 1 : year, firstMonth, 1);
        String value = named ? "FY" + year : String.format(Locale.ROOT, "%04d", year);
        Interval interval = Interval.range(first, first.plusYears(1).minusDays(1));
        return new Meaning(new Timex(Timex.Type.DATE, value), interval, From.EXPLICIT);
    }
}
