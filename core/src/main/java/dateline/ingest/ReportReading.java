package dateline.ingest;

import dateline.ingest.DatelineParser.Dateline;
import dateline.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One report on its way from lines to parts. The methods that take a line say whether it was theirs. */
final class ReportReading {

    private static final int HEADLINE_LENGTH = 250;
    private static final int DECK_LENGTH = 200;
    private static final int CAPTION_LENGTH = 300;
    private static final int REPEAT_WITHIN = 14;
    /** A transcript has more paragraphs than this that begin with capitals and a colon. */
    private static final int MOST_PLACES = 2;
    /** The dateline may stand below a standfirst or two. */
    private static final int FIRST_PARAGRAPHS = 3;

    /** Below these stand headlines of other articles. */
    private static final Pattern LIST_LABEL = Pattern.compile(
            "(?i)(?:more |also )?(?:related|recommended|popular|trending|latest|most (?:read|popular|viewed)|read (?:more|also)|"
                    + "see also|topics?|tags?|you (?:may|might) (?:also )?like|editor[’']?s.? (?:picks?|choice))\\b.{0,30}");

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}_.:/#-]*\\d[\\w.:/#-]*");

    private final LineRules rules;
    private final List<TextLine> lines;
    private final ArticleDraft draft;
    private final boolean speakers;
    private @Nullable TextLine headline;
    private int next;
    private int paragraphs;
    private boolean listing;

    ReportReading(LineRules rules, List<TextLine> lines, ArticleDraft draft, @Nullable TextLine headline) {
        this.rules = rules;
        this.lines = lines;
        this.draft = draft;
        this.headline = headline;
        this.paragraphs = draft.count(Block.Kind.PARAGRAPH);
        this.speakers = lines.stream()
                        .filter(line -> DatelineParser.namesSomebody(line.text()))
                        .count()
                > MOST_PLACES;
    }

    void wholeReport() {
        while (next < lines.size() && (takeFurniture(lines.get(next)) || takeNumber(lines.get(next)))) {
            next++;
        }
        headline();
        belowHeadline();
    }

    void belowHeadline() {
        head();
        body();
    }

    private void headline() {
        if (!startsWithHeadline()) {
            return;
        }
        TextLine line = lines.get(next++);
        headline = line;
        int length = line.text().endsWith(";") ? line.length() - 1 : line.length();
        draft.add(Block.Kind.HEADLINE, line.start(), line.start() + length);
        if (next + 1 < lines.size() && isDeck(line, lines.get(next), lines.get(next + 1))) {
            add(Block.Kind.HEADLINE, lines.get(next++));
        }
    }

    private boolean startsWithHeadline() {
        if (next + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(next);
        TextLine below = lines.get(next + 1);
        Dateline dateline = rules.datelines().parse(line.text(), speakers);
        if (line.length() > HEADLINE_LENGTH || dateline != null && dateline.sure()) {
            return false;
        }
        boolean apart = below.gap() > 0 || below.length() > 2 * line.length() && !line.endsSentence();
        return apart || line.text().endsWith(";") || lastRepeat(line, next + 1) > 0 || rules.isAround(below.text());
    }

    /** A second line right below the headline and apart from what follows. */
    private boolean isDeck(TextLine title, TextLine line, TextLine after) {
        boolean announced = title.text().endsWith(";");
        return line.gap() == 0
                && line.length() <= DECK_LENGTH
                && (announced || after.gap() > 0)
                && !rules.isAround(line.text())
                && !KeyPoint.isBulleted(line.text())
                && !line.repeats(title)
                && rules.credits().of(line.text(), true) == null
                && rules.datelines().parse(line.text(), speakers) == null;
    }

    private int lastRepeat(TextLine title, int from) {
        int last = -1;
        for (int i = from; i < Math.min(lines.size(), from + REPEAT_WITHIN); i++) {
            last = lines.get(i).repeats(title) ? i : last;
        }
        return last;
    }

    /** Everything between the headline and the first paragraph. */
    private void head() {
        TextLine title = headline;
        int repeat = title == null ? -1 : lastRepeat(title, next);
        while (next < lines.size()) {
            TextLine line = lines.get(next);
            if (title != null && next <= repeat && line.repeats(title)) {
                add(Block.Kind.FURNITURE, line);
            } else if (!takeHeadPart(line, next < repeat)) {
                return;
            }
            next++;
        }
    }

    private boolean takeHeadPart(TextLine line, boolean aboveRepeat) {
        if (takeFurniture(line) || takeByline(line) || takeKeyPoint(line)) {
            return true;
        }
        boolean dateline = rules.datelines().parse(line.text(), speakers) != null;
        if (aboveRepeat || !dateline && isAboveFurniture(line)) {
            caption(line, rules.credits().ofCaption(line.text()));
            return true;
        }
        return !dateline && takeCaption(line, true);
    }

    /** What stands between the headline and the page's own lines belongs to the picture there. */
    private boolean isAboveFurniture(TextLine line) {
        boolean above = headline != null
                && next + 1 < lines.size()
                && line.length() <= CAPTION_LENGTH
                && (rules.isFurniture(lines.get(next + 1).text())
                        || PrintedDay.of(lines.get(next + 1).text()) != null);
        return above && lines.subList(next + 1, lines.size()).stream().anyMatch(this::isText);
    }

    private boolean isText(TextLine line) {
        return line.endsSentence() && line.words() >= 8 && !rules.isAround(line.text());
    }

    private void body() {
        for (; next < lines.size(); next++) {
            TextLine line = lines.get(next);
            if (takeFurniture(line) || takeByline(line) || paragraphs > 0 && takeCaption(line, false)) {
                continue;
            }
            listing &= !isText(line) && line.length() <= DECK_LENGTH;
            if (listing) {
                add(Block.Kind.FURNITURE, line);
            } else {
                paragraph(line, KeyPoint.bulletLength(line.text()));
            }
        }
    }

    /**
     * Adds a paragraph, with the dateline before and the agency's name after it.
     *
     * @param skip characters of the mark before it
     */
    void paragraph(TextLine line, int skip) {
        int start = line.start() + skip;
        Dateline dateline = rules.datelines().parse(line.text().substring(skip), speakers);
        if (dateline != null && isExpected(dateline)) {
            draft.add(Block.Kind.DATELINE, start, start + dateline.length());
            start += dateline.length();
            draft.datelinePlace(dateline.place());
            draft.agency(dateline.agency());
            draft.published(dateline.day());
        }
        Agencies.Signature signature = rules.agencies().signature(line.text());
        int end = signature == null ? line.end() : Math.max(start, line.start() + signature.start());
        draft.add(Block.Kind.PARAGRAPH, start, end);
        paragraphs++;
        if (signature != null) {
            draft.agency(signature.agency());
            draft.add(Block.Kind.FURNITURE, end, line.end());
        }
    }

    /** Later paragraphs begin with capitals for other reasons, too. */
    private boolean isExpected(Dateline dateline) {
        boolean first = paragraphs == 0 || paragraphs < FIRST_PARAGRAPHS && !draft.has(Block.Kind.DATELINE);
        return first || dateline.agency() != null && dateline.sure();
    }

    private boolean takeFurniture(TextLine line) {
        PrintedDay day = PrintedDay.of(line.text());
        if (day != null) {
            draft.published(day.published());
            draft.updated(day.updated());
        }
        if (day == null && !rules.isFurniture(line.text())) {
            return false;
        }
        listing |= LIST_LABEL.matcher(line.text()).matches();
        add(Block.Kind.FURNITURE, line);
        return true;
    }

    /** An archive's number for the report, above its headline. */
    private boolean takeNumber(TextLine line) {
        boolean number = NUMBER.matcher(line.text()).matches() && lines.size() > next + 1;
        if (number) {
            add(Block.Kind.FURNITURE, line);
        }
        return number;
    }

    private boolean takeByline(TextLine line) {
        Byline byline = rules.byline(line.text());
        if (byline != null) {
            draft.byline(byline.names());
            draft.agency(byline.agency());
            add(Block.Kind.BYLINE, line);
        }
        return byline != null;
    }

    private boolean takeKeyPoint(TextLine line) {
        int bullet = KeyPoint.bulletLength(line.text());
        draft.add(Block.Kind.KEY_POINT, line.start() + bullet, bullet == 0 ? line.start() : line.end());
        return bullet > 0;
    }

    private boolean takeCaption(TextLine line, boolean inHead) {
        Credits.Parts parts = rules.credits().of(line.text(), inHead);
        if (parts != null) {
            caption(line, parts);
        }
        return parts != null;
    }

    void caption(TextLine line, Credits.Parts parts) {
        draft.add(Block.Kind.CAPTION, line.start(), line.start() + parts.captionEnd());
        draft.add(Block.Kind.CREDIT, line.start() + parts.creditStart(), line.start() + parts.creditEnd());
    }

    private void add(Block.Kind kind, TextLine line) {
        draft.add(kind, line.start(), line.end());
    }
}
