package dateline.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the articles of a text dump apart.
 *
 * <p>An article begins at a line that looks like a headline and has two or three signs of a beginning about it: the same
 * line once more a little below, a line such as "Updated 3 March 2021" or "Follow", a dateline, empty lines or a ruled
 * line above. No single sign is enough, for each of them is found inside articles too.
 */
final class DumpSplitter {

    private static final int ENOUGH = 3;
    private static final int HEAD_LINES = 14;
    private static final int HEADLINE_LENGTH = 220;
    private static final int LONG = 160;

    private final LineRules rules;

    DumpSplitter(LineRules rules) {
        this.rules = rules;
    }

    /** The lines of each article, in order; every line belongs to one. */
    List<List<TextLine>> split(List<TextLine> lines) {
        List<List<TextLine>> articles = new ArrayList<>();
        int start = 0;
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            if (body && !isInHead(lines, start, i) && begins(lines, i)) {
                articles.add(lines.subList(start, i));
                start = i;
                body = false;
            }
            body |= isSentence(lines.get(i)) || isBody(lines.get(i));
        }
        if (start < lines.size()) {
            articles.add(lines.subList(start, lines.size()));
        }
        return articles;
    }

    /** Whether a line only repeats the headline of the article that it is in. */
    private static boolean isInHead(List<TextLine> lines, int start, int i) {
        return i - start < HEAD_LINES
                && lines.subList(start, Math.min(i, start + 3)).stream().anyMatch(lines.get(i)::repeats);
    }

    private boolean begins(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        if (!isHeadline(line)) {
            return false;
        }
        int signs = line.gap() >= 2 ? 1 : 0;
        signs += isRule(lines.get(i - 1)) ? 2 : 0;
        boolean repeated = false;
        boolean dated = false;
        boolean furnished = false;
        for (int j = i + 1; j < Math.min(lines.size(), i + HEAD_LINES); j++) {
            TextLine below = lines.get(j);
            repeated |= below.repeats(line) && !hasRepeat(lines.subList(i + 1, j));
            boolean day = PrintedDay.of(below.text()) != null;
            dated |= day;
            furnished |= !day && rules.isFurniture(below.text());
            if (isBody(below)) {
                DatelineParser.Dateline dateline = rules.datelines().parse(below.text(), false);
                signs += dateline == null ? 0 : dateline.agency() == null ? 1 : 2;
                break;
            }
        }
        signs += (repeated ? 2 : 0) + (dated ? 1 : 0) + (furnished ? 1 : 0);
        return signs >= (repeated || !line.endsSentence() ? ENOUGH : ENOUGH + 1);
    }

    /** Whether a headline stands there twice: then what is around it belongs to two articles. */
    private boolean hasRepeat(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (lines.subList(i + 1, lines.size()).stream().anyMatch(line::repeats) && isHeadline(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeadline(TextLine line) {
        return line.length() >= 12
                && line.length() <= HEADLINE_LENGTH
                && line.words() >= 3
                && !KeyPoint.isBulleted(line.text())
                && !rules.isAround(line.text())
                && rules.datelines().parse(line.text(), false) == null;
    }

    private boolean isBody(TextLine line) {
        return line.length() >= LONG && !KeyPoint.isBulleted(line.text())
                || line.length() > 40 && rules.datelines().parse(line.text(), false) != null;
    }

    private static boolean isSentence(TextLine line) {
        return line.words() >= 8 && line.endsSentence();
    }

    private static boolean isRule(TextLine line) {
        return line.text().matches("[-=_*#~]{3,}");
    }
}
