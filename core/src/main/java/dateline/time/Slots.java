package dateline.time;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values that a rule's word classes matched, by the name of the class. */
final class Slots {

    private final Map<String, Double> values = new LinkedHashMap<>();

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether the words give a time of day and no day. */
    boolean isClockOnly() {
        return (has("CLOCK") || has("HOUR")) && !has("WEEKDAY") && !has("MONTH");
    }

    /** The value, a whole number; the slot must be filled. */
    int whole(String name) {
        return (int) number(name);
    }

    double number(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("expected slot " + name + " among " + values.keySet());
        }
        return value;
    }

    int whole(String name, int otherwise) {
        Double value = values.get(name);
        return value == null ? otherwise : value.intValue();
    }

    Unit unit() {
        return Unit.values()[whole("UNIT")];
    }

    void put(String name, double value) {
        values.put(name, value);
    }

    void remove(String name) {
        values.remove(name);
    }
}
