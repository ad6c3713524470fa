package dateline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much: a number, or the bounds that the words leave.
 *
 * @param low the least that it is, {@code null} for "up to 40"
 * @param high the most that it is, {@code null} for "at least 40" and "dozens"
 * @param approximate whether the words say that the number is not exact: "some 2,500", "dozens"
 */
public record Quantity(@Nullable Double low, @Nullable Double high, boolean approximate) {

    public Quantity {
        if (low == null && high == null) {
            throw new IllegalArgumentException("expected a bound, got none");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("expected low <= high, got " + low + " and " + high);
        }
    }

    /** Exactly so many. */
    public static Quantity of(double value) {
        return new Quantity(value, value, false);
    }

    /** The same number, said not to be exact. */
    public Quantity roughly() {
        return new Quantity(low, high, true);
    }

    /** The number where there is one: low and high are the same. */
    public @Nullable Double value() {
        return low != null && low.equals(high) ? low : null;
    }

    /** As "40", "40..", "..40" or "10..15". */
    @Override
    public String toString() {
        Double value = value();
        return value != null ? shown(value) : shown(low) + ".." + shown(high);
    }

    private static String shown(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.valueOf(number.doubleValue());
    }
}
