package dateline.ingest;

import dateline.ingest.DatelineParser.Dateline;
import dateline.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parts of one report: headline, captions, key points, dateline, paragraphs, and what is only furniture. */
final class ReportParser {

    private static final int HEADLINE_LENGTH = 250;
    private static final int DECK_LENGTH = 200;
    private static final int REPEAT_WITHIN = 14;

    private final Furniture furniture;
    private final Agencies agencies;
    private final DatelineParser datelines;
    private final Credits credits;

    ReportParser(Furniture furniture, Agencies agencies, DatelineParser datelines) {
        this.furniture = furniture;
        this.agencies = agencies;
        this.datelines = datelines;
        this.credits = new Credits(agencies);
    }

    /** Adds the parts of a whole report to the draft. */
    void parse(List<TextLine> lines, ArticleDraft draft) {
        new Reading(lines, draft).wholeReport();
    }

    /**
     * The same for a report whose headline is known from elsewhere.
     *
     * @param headline to be known again where it is repeated; {@code null} where there is none
     * @param lines what stands below it
     */
    void parseBelow(@Nullable TextLine headline, List<TextLine> lines, ArticleDraft draft) {
        Reading reading = new Reading(lines, draft);
        reading.headline = headline;
        reading.belowHeadline();
    }

    /**
     * Adds one paragraph of which nothing else is known, and its dateline.
     *
     * @param first whether the article begins with it
     */
    void parseParagraph(TextLine line, boolean first, ArticleDraft draft) {
        new Reading(List.of(line), draft).paragraph(line, 0, first);
    }

    /** Adds a line that is known to be a caption, and its credit. */
    void parseCaption(TextLine line, ArticleDraft draft) {
        new Reading(List.of(line), draft).caption(line);
    }

    /** One report on its way through. */
    private final class Reading {

        private final List<TextLine> lines;
        private final ArticleDraft draft;
        private final boolean speakers;
        private int next;
        private @Nullable TextLine headline;

        Reading(List<TextLine> lines, ArticleDraft draft) {
            this.lines = lines;
            this.draft = draft;
            this.speakers = lines.stream()
                            .filter(line -> DatelineParser.namesSomebody(line.text()))
                            .count()
                    > 2;
        }

        void wholeReport() {
            skipFurniture();
            headline();
            belowHeadline();
        }

        void belowHeadline() {
            head();
            body();
        }

        private void skipFurniture() {
            while (next < lines.size() && isFurniture(lines.get(next))) {
                next++;
            }
        }

        private void headline() {
            if (!startsWithHeadline()) {
                return;
            }
            TextLine line = lines.get(next);
            headline = line;
            int length = line.text().endsWith(";") ? line.length() - 1 : line.length();
            draft.add(Block.Kind.HEADLINE, line.start(), line.start() + length);
            next++;
            if (next + 1 < lines.size() && isDeck(line, lines.get(next), lines.get(next + 1))) {
                TextLine deck = lines.get(next);
                draft.add(Block.Kind.HEADLINE, deck.start(), deck.end());
                next++;
            }
        }

        private boolean startsWithHeadline() {
            if (next + 1 >= lines.size()) {
                return false;
            }
            TextLine line = lines.get(next);
            TextLine below = lines.get(next + 1);
            Dateline dateline = datelines.parse(line.text(), speakers);
            if (line.length() > HEADLINE_LENGTH || dateline != null && dateline.sure()) {
                return false;
            }
            boolean apart = below.gap() > 0 || below.length() > 2 * line.length() && !line.endsSentence();
            boolean titled = line.text().endsWith(";") || repeatOf(line) > 0 || isFurnitureLike(below);
            return apart || titled;
        }

        /** A second line right below the headline and apart from what follows. */
        private boolean isDeck(TextLine title, TextLine line, TextLine after) {
            boolean announced = title.text().endsWith(";");
            return line.gap() == 0
                    && line.length() <= DECK_LENGTH
                    && (announced || after.gap() > 0)
                    && !isFurnitureLike(line)
                    && !KeyPoint.isBulleted(line.text())
                    && credits.of(line.text(), true) == null
                    && datelines.parse(line.text(), speakers) == null;
        }

        private int repeatOf(TextLine line) {
            for (int i = next + 1; i < Math.min(lines.size(), next + REPEAT_WITHIN); i++) {
                if (lines.get(i).repeats(line)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isFurnitureLike(TextLine line) {
            return furniture.matches(line.text())
                    || PrintedDay.of(line.text()) != null
                    || Byline.of(line.text()) != null
                    || agencies.alone(line.text()) != null;
        }

        /** Everything between the headline and the first paragraph. */
        private void head() {
            int repeat = headline == null ? -1 : lastRepeat();
            while (next < lines.size()) {
                TextLine line = lines.get(next);
                if (next <= repeat && headline != null && line.repeats(headline)) {
                    draft.add(Block.Kind.FURNITURE, line.start(), line.end());
                } else if (!isHeadPart(line, next < repeat)) {
                    return;
                }
                next++;
            }
        }

        private int lastRepeat() {
            int last = -1;
            for (int i = next; i < Math.min(lines.size(), next + REPEAT_WITHIN); i++) {
                if (headline != null && lines.get(i).repeats(headline)) {
                    last = i;
                }
            }
            return last;
        }

        private boolean isHeadPart(TextLine line, boolean aboveRepeat) {
            if (isFurniture(line) || isByline(line)) {
                return true;
            }
            int bullet = KeyPoint.bulletLength(line.text());
            if (bullet > 0) {
                draft.add(Block.Kind.KEY_POINT, line.start() + bullet, line.end());
                return true;
            }
            if (datelines.parse(line.text(), speakers) != null && !aboveRepeat) {
                return false;
            }
            if (isCaption(line, true)) {
                return true;
            }
            if (aboveRepeat) {
                draft.add(Block.Kind.CAPTION, line.start(), line.end());
            }
            return aboveRepeat;
        }

        private void body() {
            boolean first = true;
            while (next < lines.size()) {
                TextLine line = lines.get(next++);
                if (isFurniture(line) || isByline(line) || !first && isCaption(line, false)) {
                    continue;
                }
                paragraph(line, KeyPoint.bulletLength(line.text()), first);
                first = false;
            }
        }

        void paragraph(TextLine line, int skip, boolean first) {
            int start = line.start() + skip;
            Dateline dateline = datelines.parse(line.text().substring(skip), speakers);
            if (dateline != null && (first || dateline.agency() != null)) {
                draft.add(Block.Kind.DATELINE, start, start + dateline.length());
                start += dateline.length();
                draft.datelinePlace(first ? dateline.place() : null);
                draft.agency(first ? dateline.agency() : null);
                draft.published(first ? dateline.day() : null);
            }
            Agencies.Signature signature = agencies.signature(line.text());
            int end = signature == null ? line.end() : Math.max(start, line.start() + signature.start());
            draft.add(Block.Kind.PARAGRAPH, start, end);
            if (signature != null) {
                draft.agency(signature.agency());
                draft.add(Block.Kind.FURNITURE, end, line.end());
            }
        }

        private boolean isFurniture(TextLine line) {
            PrintedDay day = PrintedDay.of(line.text());
            if (day != null) {
                draft.published(day.published());
                draft.updated(day.updated());
            }
            if (day == null && !furniture.matches(line.text())) {
                return false;
            }
            draft.add(Block.Kind.FURNITURE, line.start(), line.end());
            return true;
        }

        private boolean isByline(TextLine line) {
            String alone = agencies.alone(line.text());
            Byline byline = alone == null ? Byline.of(line.text()) : null;
            String agency = alone == null ? agencies.afterName(line.text()) : alone;
            boolean named = byline == null && alone == null && agency != null && Byline.isNames(line.text());
            if (alone == null && byline == null && !named) {
                return false;
            }
            draft.agency(byline == null || agency != null ? agency : null);
            draft.byline(byline != null ? byline.names() : named ? line.text() : null);
            draft.add(Block.Kind.BYLINE, line.start(), line.end());
            return true;
        }

        private boolean isCaption(TextLine line, boolean inHead) {
            Credits.Parts parts = credits.of(line.text(), inHead);
            if (parts != null) {
                caption(line, parts);
            }
            return parts != null;
        }

        void caption(TextLine line) {
            Credits.Parts parts = credits.of(line.text(), true);
            boolean inBrackets = line.text().matches("\\([^()]+\\)");
            if (parts == null) {
                int end = line.length();
                parts = inBrackets ? new Credits.Parts(0, 1, end - 1) : new Credits.Parts(end, end, end);
            }
            caption(line, parts);
        }

        private void caption(TextLine line, Credits.Parts parts) {
            draft.add(Block.Kind.CAPTION, line.start(), line.start() + parts.captionEnd());
            draft.add(Block.Kind.CREDIT, line.start() + parts.creditStart(), line.start() + parts.creditEnd());
        }
    }
}
