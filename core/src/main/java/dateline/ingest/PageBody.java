package dateline.ingest;

import dateline.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the blocks of a page's article part are for, and leaves out those that only lead elsewhere. */
final class PageBody {

    private static final int SHORT = 20;
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_CLOSING = 800;
    private static final int SAME = 60;
    private static final int TAIL = 4;
    /** More of the text than this is not a preamble. */
    private static final double LONGEST_PREAMBLE = 0.2;

    private static final Pattern LABELLED_LINK =
            Pattern.compile("(?i)^\\W*(?:related|read|also|see|watch|more|don[’']?t miss|must read|insight|video|"
                    + "reaction|photos?|listen|recommended|go deeper|what to read|further reading|next|previous|source|via|"
                    + "click|share|follow|live|explained?|analysis|opinion)\\b.*");
    /** After one of these come other articles. */
    private static final Pattern ENDING = Pattern.compile(
            "(?i)(?:more (?:great|stories|news|top)\\b.*|related (?:stories|articles|posts|news|content)\\b.*|"
                    + "you (?:may|might) (?:also )?(?:like|be)\\b.*|recommended (?:for you|stories|articles|reading)\\b.*|"
                    + "read next\\b.*|want more (?:stories|news)\\b.*|most (?:read|popular)\\b.*|"
                    + "(?:top|latest|popular|trending|other|similar) (?:stories|news|articles|posts)\\b.*|"
                    + "(?:leave|post) a (?:comment|reply)\\b.*|about the authors?:?|(?:\\d+ )?comments?:?)");
    /** The same where next to nothing of the article follows, and else the label of a link. */
    private static final Pattern PERHAPS_ENDING = Pattern.compile(
            "(?i)(?:more (?:from|on|in|of)\\b.*|related:?|recommended:?|what to read next.*|see also:?|further reading:?|"
                    + "don[’']t miss:?|also (?:on|read|see)\\b.{0,30})");

    /** How a sentence about the author or to the reader begins, among the last of a page. */
    private static final Pattern CLOSING = Pattern.compile("(?:.*[.!?] |\\W*)(?:"
            + "(?i:follow|contact|reach|e-?mail) (?:him|her|them|us|me|the author|\\p{Lu}\\S+)\\b.*|"
            + "(?i:subscribe|sign up|click here|download|like this|join (?:our|the)|get (?:access|our|the|more)|want more|"
            + "for more (?:information|news|stories)|this (?:article|story|post|report) (?:was|has been|originally|first)|"
            + "if you (?:have|like|enjoy)|have (?:a|any|you)|send (?:us|your)|tell us|let us know|check out)\\b.*|"
            + "(?:\\p{Lu}\\S+ ){1,4}(?:is|was) an? (?:\\S+ ){0,4}(?i:writer|reporter|editor|columnist|correspondent|journalist"
            + "|contributor|curator|blogger|freelancer)\\b.*|"
            + ".*\\b(?:contributed (?:to this|reporting)|can be reached (?:at|on|via))\\b.*)");

    private final LineRules rules;

    PageBody(LineRules rules) {
        this.rules = rules;
    }

    /**
     * A piece of the article.
     *
     * @param kind {@code BYLINE} and {@code FURNITURE} are to be looked at for names and days and then left out
     */
    record Part(Block.Kind kind, String text) {}

    /** The parts in the order of the page. */
    List<Part> parts(List<PageUnit> all, String title) {
        List<PageUnit> units = all.subList(0, ending(all));
        List<Block.Kind> kinds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            boolean repeated = isRepeated(units.get(i), seen);
            kinds.add(repeated ? Block.Kind.FURNITURE : kind(units, i, title));
        }
        int first = firstParagraph(units, kinds);
        int last = lastParagraph(units);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Block.Kind kind = kinds.get(i);
            if (kind == Block.Kind.PARAGRAPH && i < first) {
                kind = preamble(units.get(i));
            } else if (kind == Block.Kind.PARAGRAPH && i > last && units.get(i).kind() == PageUnit.Kind.HEADING) {
                kind = Block.Kind.FURNITURE;
            }
            parts.add(new Part(kind, units.get(i).text()));
        }
        return parts;
    }

    private static Block.Kind preamble(PageUnit unit) {
        boolean point = unit.kind() == PageUnit.Kind.ITEM && unit.words() >= 4 && unit.linkShare() < 0.5;
        return point ? Block.Kind.KEY_POINT : Block.Kind.FURNITURE;
    }

    /** Where other articles begin, once a good part of the text has gone by. */
    private static int ending(List<PageUnit> units) {
        int all = PageUnit.length(units);
        int before = 0;
        for (int i = 0; i < units.size(); i++) {
            PageUnit unit = units.get(i);
            String text = unit.text();
            boolean line = before > all * 0.4 && unit.words() <= 12 && unit.linkShare() < 0.9;
            boolean perhaps = line && PERHAPS_ENDING.matcher(text).matches() && paragraphsAfter(units, i) < 3;
            if (perhaps || line && ENDING.matcher(text).matches()) {
                return i;
            }
            before += text.length();
        }
        return units.size();
    }

    private static long paragraphsAfter(List<PageUnit> units, int label) {
        return units.subList(label + 1, units.size()).stream()
                .filter(unit -> isFull(unit) && unit.linkShare() < 0.3)
                .count();
    }

    private static int firstParagraph(List<PageUnit> units, List<Block.Kind> kinds) {
        double most = LONGEST_PREAMBLE * PageUnit.length(units);
        int before = 0;
        for (int i = 0; i < units.size() && before <= most; i++) {
            PageUnit unit = units.get(i);
            boolean paragraph = kinds.get(i) == Block.Kind.PARAGRAPH;
            boolean text = isFull(unit) || unit.kind() == PageUnit.Kind.PARAGRAPH && unit.words() >= SHORT;
            if (text && paragraph && unit.kind() != PageUnit.Kind.ITEM) {
                return i;
            }
            before += paragraph ? unit.text().length() : 0;
        }
        return 0;
    }

    private static int lastParagraph(List<PageUnit> units) {
        int last = units.size() - 1;
        while (last > 0 && !isFull(units.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isFull(PageUnit unit) {
        return unit.kind() != PageUnit.Kind.HEADING
                && unit.kind() != PageUnit.Kind.CAPTION
                && unit.endsSentence()
                && unit.words() >= 8;
    }

    private Block.Kind kind(List<PageUnit> units, int i, String title) {
        PageUnit unit = units.get(i);
        String text = unit.text();
        boolean furnished = rules.isFurniture(text) || PrintedDay.of(text) != null || unit.kind() == PageUnit.Kind.DECK;
        if (furnished || line(text).repeats(line(title))) {
            return Block.Kind.FURNITURE;
        }
        if (unit.kind() == PageUnit.Kind.CAPTION
                || rules.credits().of(text, false) != null
                || isUnderPicture(units, i)) {
            return Block.Kind.CAPTION;
        }
        if (rules.byline(text) != null) {
            return Block.Kind.BYLINE;
        }
        boolean closing = isInTail(units, i) && CLOSING.matcher(text).matches();
        return closing || isLink(units, i) ? Block.Kind.FURNITURE : Block.Kind.PARAGRAPH;
    }

    /** Whether a block is one of the last few and short, with an article before it. */
    private static boolean isInTail(List<PageUnit> units, int i) {
        return i >= Math.max(units.size() - TAIL, TAIL)
                && units.get(i).words() <= LONGEST_CAPTION
                && units.get(i).text().length() <= LONGEST_CLOSING
                && PageUnit.length(units.subList(0, i)) > 0.7 * PageUnit.length(units);
    }

    private static TextLine line(String text) {
        return new TextLine(0, text.length(), 0, 0, text);
    }

    /** Short words right after a picture, or words right before the credit of one. */
    private boolean isUnderPicture(List<PageUnit> units, int i) {
        PageUnit unit = units.get(i);
        if (unit.kind() != PageUnit.Kind.PARAGRAPH || unit.linkShare() > 0.1 && unit.words() > 3) {
            return false;
        }
        if (unit.afterPicture() && unit.words() <= SHORT && !unit.endsSentence()) {
            return true;
        }
        boolean open = unit.afterPicture() || !unit.endsSentence();
        return open && i + 1 < units.size() && unit.words() <= LONGEST_CAPTION && isCredit(units.get(i + 1));
    }

    private boolean isCredit(PageUnit unit) {
        Credits.Parts parts = rules.credits().of(unit.text(), false);
        return parts != null && parts.captionEnd() == 0;
    }

    /** Whether an earlier block says the same, or begins so where this one breaks off: a caption that is there twice. */
    private static boolean isRepeated(PageUnit unit, Set<String> seen) {
        String text = unit.text();
        if (text.length() < SAME) {
            return false;
        }
        boolean begun = !seen.add(text.substring(0, SAME));
        boolean whole = text.length() > SAME && !seen.add(text);
        return whole || begun && !unit.endsSentence();
    }

    private static boolean isLink(List<PageUnit> units, int i) {
        PageUnit unit = units.get(i);
        if (unit.linkShare() > 0.3
                && unit.words() < 40
                && LABELLED_LINK.matcher(unit.text()).matches()) {
            return true;
        }
        if (unit.linkShare() < 0.7 || unit.words() >= 25 && unit.endsSentence()) {
            return false;
        }
        boolean listed = i > 0 && units.get(i - 1).linkShare() > 0.7
                || i + 1 < units.size() && units.get(i + 1).linkShare() > 0.7;
        return listed || unit.words() > 6;
    }
}
