package dateline.time;

import java.util.Locale;

/** Reads what recurs: "every Friday", "each spring", "on Friday nights", "every two years", "24 hours a day". */
final class SetReading implements Reading {

    @Override
    public Meaning read(Slots slots, Setting setting) {
        String part = slots.has("PART") ? DayPart.values()[slots.whole("PART")].code() : "";
        if (slots.has("WEEKDAY") || slots.has("WEEKDAYS")) {
            return Meaning.set("XXXX-WXX-" + slots.whole("WEEKDAY", slots.whole("WEEKDAYS", 1)) + part);
        }
        if (slots.has("MONTH")) {
            return Meaning.set(String.format(Locale.ROOT, "XXXX-%02d", slots.whole("MONTH")));
        }
        if (slots.has("SEASON")) {
            return Meaning.set("XXXX-" + Season.values()[slots.whole("SEASON")].code());
        }
        if (!part.isEmpty()) {
            return Meaning.set("XXXX-XX-XX" + part);
        }
        return Meaning.set(slots.unit().duration(slots.has("NUM") ? slots.number("NUM") : 1));
    }
}
