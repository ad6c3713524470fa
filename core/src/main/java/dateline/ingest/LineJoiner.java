package dateline.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a paragraph together again where a text was broken to fit a page or a terminal.
 *
 * <p>Such a text is known by its lines: of much the same length, below 100 characters, and most of those with another
 * one right below them do not end a sentence.
 */
final class LineJoiner {

    private static final int LONGEST = 120;
    private static final int SHORTEST_FULL = 45;

    private LineJoiner() {}

    static List<TextLine> join(String text, List<TextLine> lines) {
        return isWrapped(lines) ? joinRuns(text, lines) : lines;
    }

    private static boolean isWrapped(List<TextLine> lines) {
        int followed = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.length() > LONGEST) {
                return false;
            }
            if (continues(line, lines.get(i + 1))) {
                followed++;
                open += !line.endsSentence() && line.length() >= SHORTEST_FULL ? 1 : 0;
            }
        }
        return followed >= 3 && open >= 0.6 * followed;
    }

    private static List<TextLine> joinRuns(String text, List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = i;
            while (last + 1 < lines.size() && continues(lines.get(last), lines.get(last + 1))) {
                last++;
            }
            joined.add(lines.get(i).joined(lines.get(last), text));
            i = last;
        }
        return joined;
    }

    private static boolean continues(TextLine line, TextLine next) {
        return next.gap() == 0 && next.indent() <= line.indent() && !KeyPoint.isBulleted(next.text());
    }
}
