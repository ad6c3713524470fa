package dateline.time;

import java.time.LocalDate;

/** Reads lengths of time: "three days", "a 16-hour", "weeks"; "the past three days" also names the days themselves. */
final class LengthReading implements Reading {

    @Override
    public Meaning read(Slots slots, Setting setting) {
        Unit unit = slots.has("UNITS") ? Unit.values()[slots.whole("UNITS")] : slots.unit();
        double number = slots.has("NUM") ? slots.number("NUM") : slots.has("UNITS") ? Numbers.UNKNOWN : 1;
        LocalDate reference = setting.reference();
        Interval interval = null;
        if (slots.has("SHIFT") && slots.whole("SHIFT") != 0 && number > 0 && reference != null) {
            LocalDate other = unit.shift(reference, slots.whole("SHIFT") * number);
            interval = other.isBefore(reference) ? Interval.range(other, reference) : Interval.range(reference, other);
        }
        return Meaning.duration(unit.duration(number), interval);
    }
}
