package dateline.evaluate;

import java.util.Locale;

/**
 * Wilson's score interval for a share (E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22, 1927), at 95 %.
 *
 * @param low lower bound, from 0
 * @param high upper bound, to 1
 */
public record Wilson(double low, double high) {

    private static final double Z = 1.959964;

    /** The interval for {@code hits} of {@code n}; 0 to 1 when {@code n} is 0. */
    public static Wilson interval(int hits, int n) {
        if (n == 0) {
            return new Wilson(0, 1);
        }
        double share = (double) hits / n;
        double square = Z * Z;
        double centre = (share + square / (2 * n)) / (1 + square / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n)) / (1 + square / n);
        return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** The interval as "[0.612, 0.671]". */
    public String shown() {
        return String.format(Locale.ROOT, "[%.3f, %.3f]", low, high);
    }
}
