package dateline.model;

/**
 * The normal form of a time expression as TimeML's TIMEX3 writes it.
 *
 * @param type what is named: a day or longer, a time of day, a length of time, something that recurs
 * @param value such as "2022-09", "2022-12-30TNI", "P3D", "2023-SP"; an "X" stands for a digit that the text leaves open
 */
public record Timex(Type type, String value) {

    /** What an expression names. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
