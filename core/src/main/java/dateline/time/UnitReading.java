package dateline.time;

import dateline.model.EventDate.From;
import dateline.model.EventDate.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit counted from a day: "last month", "next year", "that week", "the following day", "the year before"; with
 * a part of the day, "the next morning".
 *
 * <p>Words with a SHIFT count from the day of publication, those with a STEP from the time mentioned last, and those with
 * neither from the one or the other as the tense has it: "by the end of the month" looks from today in a sentence about
 * what is to come.
 *
 * @param side "earlier" or "later" for "earlier this year", else empty
 * @param step how many units after the anchor, where the words have no SHIFT or STEP
 */
record UnitReading(String side, int step) implements Reading {

    /** A reading with an argument as the rules write it: a side, a number of steps, or nothing. */
    static UnitReading of(String argument) {
        boolean number = !argument.isEmpty() && !Character.isLetter(argument.charAt(0));
        return number ? new UnitReading("", Integer.parseInt(argument)) : new UnitReading(argument, 0);
    }

    @Override
    public @Nullable Meaning read(Slots slots, Setting setting) {
        boolean counted = slots.has("SHIFT") || looksAhead(slots, setting);
        LocalDate anchor = counted ? setting.reference() : setting.anchor();
        From from = counted ? From.RELATIVE : From.ANAPHORIC;
        if (anchor == null) {
            return Meaning.date("XXXX-XX-XX", null, from);
        }
        Unit unit = slots.has("UNIT") ? slots.unit() : Unit.DAY;
        int steps = slots.has("SHIFT") ? slots.whole("SHIFT") : slots.whole("STEP", step);
        LocalDate day = unit.shift(anchor, steps);
        Interval interval = Interval.of(unit, day);
        if (unit == Unit.DAY && steps == 0 && !counted && !atDay(setting)) {
            return Meaning.date("XXXX-XX-XX", setting.previous(), from);
        }
        if (!side.isEmpty()) {
            interval = Edges.side(interval, anchor, side.equals("later"));
        }
        String part = slots.has("PART") ? DayPart.values()[slots.whole("PART")].code() : "";
        Meaning meaning = Meaning.date(Interval.value(unit, day) + part, interval, from);
        return slots.has("EDGE") ? Edges.cut(meaning, slots.whole("EDGE")) : meaning;
    }

    /** "The next month" and "the end of the month" of what is to come count from today. */
    private boolean looksAhead(Slots slots, Setting setting) {
        boolean day = !slots.has("UNIT") || slots.unit() == Unit.DAY || slots.unit() == Unit.NIGHT;
        return !slots.has("STEP") && step >= 0 && !day && setting.direction() != Direction.PAST;
    }

    /** Whether the time mentioned last is a day, so that "that day" repeats it. */
    private static boolean atDay(Setting setting) {
        return setting.previous() == null || setting.previous().precision() == Precision.DAY;
    }
}
