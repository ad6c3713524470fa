package dateline.time;

import dateline.model.EventDate.From;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of units before or after a day: "two weeks ago" counts from the day of publication, "two weeks later"
 * from the time mentioned last.
 *
 * @param sign −1 for before, 1 for after
 * @param anaphoric whether it counts from the time mentioned last
 */
record OffsetReading(int sign, boolean anaphoric) implements Reading {

    @Override
    public @Nullable Meaning read(Slots slots, Setting setting) {
        From from = anaphoric && setting.previous() != null ? From.ANAPHORIC : From.RELATIVE;
        double number = slots.has("NUM") ? slots.number("NUM") : Numbers.UNKNOWN;
        LocalDate anchor = anaphoric ? setting.anchor() : setting.reference();
        if (number < 0 || anchor == null) {
            return Meaning.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", null, from);
        }
        Unit unit = slots.unit();
        LocalDate day = unit.shift(anchor, sign * number);
        if (unit.isClock()) {
            return Meaning.date(day + "TXX:XX", Interval.day(day), from);
        }
        Unit grain = unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit;
        return Meaning.date(Interval.value(grain, day), Interval.of(grain, day), from);
    }
}
