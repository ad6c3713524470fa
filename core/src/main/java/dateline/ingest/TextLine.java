package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a text that is not blank, or several that were broken only to fit a page.
 *
 * @param start offset of its first visible character in the text
 * @param end offset after its last visible character
 * @param gap blank lines before it
 * @param indent white space before its first character
 * @param text from {@code start} to {@code end}
 */
record TextLine(int start, int end, int gap, int indent, String text) {

    /** The lines of a text that has {@code \n} for line ends. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int gap = 0;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int start = from;
            while (start < to && isSpace(text.charAt(start))) {
                start++;
            }
            int end = to;
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                gap++;
            } else {
                lines.add(new TextLine(start, end, gap, start - from, text.substring(start, end)));
                gap = 0;
            }
            from = to + 1;
        }
        return lines;
    }

    /** White space of every kind, no-break and zero-width included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\u2060';
    }

    /** The same line in a text that starts later. */
    TextLine shifted(int by) {
        return new TextLine(start - by, end - by, gap, indent, text);
    }

    /** One line out of this and those after it. */
    TextLine joined(TextLine last, String whole) {
        return new TextLine(start, last.end, gap, indent, whole.substring(start, last.end));
    }

    int length() {
        return end - start;
    }

    int words() {
        return text.split("\\s+", -1).length;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        return text.matches("(?s).*[.!?…:;][\"'”’)\\]]*");
    }

    /** Whether both say the same, but for case, quotation marks, and a site's name after a bar or dash. */
    boolean repeats(TextLine other) {
        String mine = plain(text);
        String others = plain(other.text);
        if (mine.equals(others)) {
            return true;
        }
        String longer = mine.length() > others.length() ? mine : others;
        String shorter = mine.length() > others.length() ? others : mine;
        return shorter.length() > 15
                && longer.startsWith(shorter)
                && longer.substring(shorter.length()).matches("\\s+[|–—:-]\\s+.{2,40}");
    }

    private static String plain(String text) {
        return text.replaceAll("[‘’`´]", "'")
                .replaceAll("[“”«»]", "\"")
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
