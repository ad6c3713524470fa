package dateline.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param from first day, or {@code null} when it has no known beginning
 * @param to last day, inclusive, or {@code null} when it goes on
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("expected a period that begins before it ends, got " + from + ".." + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !endsBefore(day) && !beginsAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean overlaps(Period other) {
        boolean before = to != null && other.beginsAfter(to);
        boolean after = other.to != null && beginsAfter(other.to);
        return !before && !after;
    }
}
