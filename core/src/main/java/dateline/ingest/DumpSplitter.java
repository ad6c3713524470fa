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
    private static final int BODY_LENGTH = 160;

    private final Furniture furniture;
    private final DatelineParser datelines;

    DumpSplitter(Furniture furniture, DatelineParser datelines) {
        this.furniture = furniture;
        this.datelines = datelines;
    }

    /** The lines of each article, in order; every line belongs to one. */
    List<List<TextLine>> split(List<TextLine> lines) {
        List<List<TextLine>> articles = new ArrayList<>();
        int start = 0;
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            if (body && begins(lines, i)) {
                articles.add(lines.subList(start, i));
                start = i;
                body = false;
            }
            body |= isBody(lines.get(i));
        }
        if (start < lines.size()) {
            articles.add(lines.subList(start, lines.size()));
        }
        return articles;
    }

    private boolean begins(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        if (!isHeadline(line)) {
            return false;
        }
        int signs = line.gap() >= 2 ? 1 : 0;
        signs += i > 0 && isRule(lines.get(i - 1)) ? 2 : 0;
        boolean repeated = false;
        boolean dated = false;
        boolean furnished = false;
        for (int j = i + 1; j < Math.min(lines.size(), i + HEAD_LINES); j++) {
            TextLine below = lines.get(j);
            repeated |= below.repeats(line);
            boolean day = PrintedDay.of(below.text()) != null;
            dated |= day;
            furnished |= !day && furniture.matches(below.text());
            if (isBody(below)) {
                DatelineParser.Dateline dateline = datelines.parse(below.text(), false);
                signs += dateline == null ? 0 : dateline.agency() == null ? 1 : 2;
                break;
            }
        }
        return signs + (repeated ? 2 : 0) + (dated ? 1 : 0) + (furnished ? 1 : 0) >= ENOUGH;
    }

    private boolean isHeadline(TextLine line) {
        return line.length() >= 12
                && line.length() <= HEADLINE_LENGTH
                && line.words() >= 3
                && !line.endsSentence()
                && !KeyPoint.isBulleted(line.text())
                && !furniture.matches(line.text())
                && PrintedDay.of(line.text()) == null
                && datelines.parse(line.text(), false) == null;
    }

    private boolean isBody(TextLine line) {
        return line.length() >= BODY_LENGTH && !KeyPoint.isBulleted(line.text())
                || datelines.parse(line.text(), false) != null && line.length() > 40;
    }

    private static boolean isRule(TextLine line) {
        return line.text().matches("[-=_*#~]{3,}|\f");
    }
}
