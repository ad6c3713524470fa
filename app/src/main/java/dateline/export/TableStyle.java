package dateline.export;

/**
 * How a table looks.
 *
 * @param colour whether words are marked by colour and weight (for a terminal) or by brackets
 * @param width in columns, at least 40
 */
public record TableStyle(boolean colour, int width) {

    /** For files and pipes: brackets, 100 columns. */
    public static final TableStyle PLAIN = new TableStyle(false, 100);

    public TableStyle {
        if (width < 40) {
            throw new IllegalArgumentException("expected a width of at least 40 columns, got " + width);
        }
    }

    /** Text that stands out, where colours are shown. */
    String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** Text that stands back, where colours are shown. */
    String dim(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
