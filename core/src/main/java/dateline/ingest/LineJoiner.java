package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Puts the lines of a paragraph together again where a text was broken to fit a page or a terminal.
 *
 * <p>Such a text is known by its lines: of much the same length, below 120 characters, and most of those with another
 * one right below them do not end a sentence. In any other text a line is joined to the one above only where it goes on
 * in the middle of a sentence, with a small letter.
 */
final class LineJoiner {

    private static final int LONGEST = 120;
    private static final int SHORTEST_FULL = 45;
    private static final int SHORTEST_OPEN = 20;

    private LineJoiner() {}

    static List<TextLine> join(String text, List<TextLine> lines) {
        return joinRuns(text, lines, isWrapped(lines) ? LineJoiner::continues : LineJoiner::goesOn);
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

    private static List<TextLine> joinRuns(
            String text, List<TextLine> lines, BiPredicate<TextLine, TextLine> continues) {
        List<TextLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = i;
            while (last + 1 < lines.size() && continues.test(lines.get(last), lines.get(last + 1))) {
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

    private static boolean goesOn(TextLine line, TextLine next) {
        return continues(line, next)
                && line.length() >= SHORTEST_OPEN
                && !line.endsSentence()
                && Character.isLowerCase(next.text().codePointAt(0));
    }
}
