package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final String SENTENCE_ENDS = ".!?…:;";
    private static final String CLOSING = "\"'”’)]";
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—:-]\\s+.{2,40}");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’`´]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”«»]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

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
        int words = 1;
        for (int i = 1; i < text.length(); i++) {
            words += isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether both say the same, but for case, quotation marks, and a site's name after a bar or dash. */
    boolean repeats(TextLine other) {
        if (text.isEmpty() || other.text.isEmpty() || !beginLike(text.charAt(0), other.text.charAt(0))) {
            return false;
        }
        String mine = plain(text);
        String others = plain(other.text);
        String longer = mine.length() > others.length() ? mine : others;
        String shorter = mine.length() > others.length() ? others : mine;
        return longer.equals(shorter)
                || shorter.length() > 15
                        && longer.startsWith(shorter)
                        && SITE_NAME.matcher(longer.substring(shorter.length())).matches();
    }

    /** A cheap look before the whole comparison. */
    private static boolean beginLike(char one, char other) {
        return !Character.isLetterOrDigit(one) || Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    private static String plain(String text) {
        String single = SINGLE_QUOTES.matcher(text).replaceAll("'");
        String quotes = DOUBLE_QUOTES.matcher(single).replaceAll("\"");
        return SPACES.matcher(quotes).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
