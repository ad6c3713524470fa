package dateline.export;

/** How exactly numbers are written. */
final class Rounding {

    private Rounding() {}

    /** A share from 0 to 1 with four decimals: more would pretend to be known. */
    static double share(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
