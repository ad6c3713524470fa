package dateline.export;

/** Brings text into lines of a width. */
final class Lines {

    private Lines() {}

    /**
     * Text for one line of a terminal: line breaks become spaces, and control characters, with which a report could
     * steer the terminal, become replacement characters.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
                clean.append(' ');
            } else {
                clean.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return clean.toString();
    }

    /**
     * Breaks a line at spaces.
     *
     * @param line may hold escape sequences for colour, which take no room
     * @param width of the lines, with the indent
     * @param indent before every line, spaces
     * @return lines that each end with a line feed
     */
    static String wrap(String line, int width, String indent) {
        StringBuilder out = new StringBuilder();
        StringBuilder current = new StringBuilder(indent);
        int column = indent.length();
        for (String word : line.split(" +", -1)) {
            int length = visibleLength(word);
            if (column > indent.length() && column + 1 + length > width) {
                out.append(current).append('\n');
                current.setLength(0);
                current.append(indent);
                column = indent.length();
            }
            if (column > indent.length()) {
                current.append(' ');
                column++;
            }
            current.append(word);
            column += length;
        }
        return out.append(current).append('\n').toString();
    }

    private static int visibleLength(String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '\u001b') {
                i = word.indexOf('m', i);
            } else {
                length++;
            }
        }
        return length;
    }
}
