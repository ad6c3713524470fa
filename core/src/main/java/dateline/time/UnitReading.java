package dateline.time;

import dateline.model.EventDate.From;
import dateline.model.EventDate.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit counted from a day: "last month", "next year", "that week", "the following day", "two days later".
 *
 * @param side "earlier" or "later" for "earlier this year", else empty
 */
record UnitReading(String side) implements Reading {

    @Override
    public @Nullable Meaning read(Slots slots, Setting setting) {
        boolean counted = slots.has("SHIFT");
        LocalDate anchor = counted ? setting.reference() : setting.anchor();
        From from = counted ? From.RELATIVE : From.ANAPHORIC;
        if (anchor == null) {
            return Meaning.date("XXXX-XX-XX", null, from);
        }
        Unit unit = slots.unit();
        int step = counted ? slots.whole("SHIFT") : slots.whole("STEP", 0);
        LocalDate day = unit.shift(anchor, step);
        Interval interval = Interval.of(unit, day);
        if (unit == Unit.DAY && step == 0 && !counted && !atDay(setting)) {
            return Meaning.date("XXXX-XX-XX", setting.previous(), from);
        }
        if (!side.isEmpty()) {
            interval = Edges.side(interval, anchor, side.equals("later"));
        }
        Meaning meaning = Meaning.date(Interval.value(unit, day), interval, from);
        return slots.has("EDGE") ? Edges.cut(meaning, slots.whole("EDGE")) : meaning;
    }

    /** Whether the time mentioned last is a day, so that "that day" repeats it. */
    private static boolean atDay(Setting setting) {
        return setting.previous() == null || setting.previous().precision() == Precision.DAY;
    }
}
