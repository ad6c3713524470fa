package dateline.time;

import java.time.LocalDate;

/**
 * Reads lengths of time: "three days", "a 16-hour", "weeks", "two years and a month"; "the past three days" also names
 * the days themselves.
 *
 * @param rest what is added to the number: a half in "a year and a half"
 */
record LengthReading(double rest) implements Reading {

    @Override
    public Meaning read(Slots slots, Setting setting) {
        Unit unit = slots.has("UNITS") ? Unit.values()[slots.whole("UNITS")] : slots.unit();
        double number = slots.has("NUM") ? slots.number("NUM") : slots.has("UNITS") ? Numbers.UNKNOWN : 1;
        number += number < 0 ? 0 : rest;
        LocalDate reference = setting.reference();
        Interval interval = null;
        if (slots.has("SHIFT") && slots.whole("SHIFT") != 0 && number > 0 && reference != null) {
            LocalDate other = unit.shift(reference, slots.whole("SHIFT") * number);
            interval = other.isBefore(reference) ? Interval.range(other, reference) : Interval.range(reference, other);
        }
        return Meaning.duration(unit.duration(number) + smaller(slots, unit), interval);
    }

    /** What "and three months" adds to "P2Y". */
    private static String smaller(Slots slots, Unit unit) {
        if (!slots.has("UNIT2")) {
            return "";
        }
        String duration = Unit.values()[slots.whole("UNIT2")].duration(slots.number("NUM2"));
        boolean sameDay = unit.isClock() && duration.startsWith("PT");
        return duration.substring(sameDay ? 2 : 1);
    }
}
