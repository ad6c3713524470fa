package dateline.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parts of one report: headline, captions, key points, dateline, paragraphs, and what is only furniture. */
final class ReportParser {

    private final LineRules rules;

    ReportParser(LineRules rules) {
        this.rules = rules;
    }

    /** Adds the parts of a whole report to the draft. */
    void parse(List<TextLine> lines, ArticleDraft draft) {
        new ReportReading(rules, lines, draft, null).wholeReport();
    }

    /**
     * The same for a report whose headline is known from elsewhere.
     *
     * @param headline to be known again where it is repeated; {@code null} where there is none
     * @param lines what stands below it
     */
    void parseBelow(@Nullable TextLine headline, List<TextLine> lines, ArticleDraft draft) {
        new ReportReading(rules, lines, draft, headline).belowHeadline();
    }

    /** Adds paragraphs of which nothing else is known, and the dateline before the first. */
    void parseParagraph(TextLine line, ArticleDraft draft) {
        new ReportReading(rules, List.of(line), draft, null).paragraph(line, 0);
    }

    /** Adds a line that is known to be a caption, and its credit. */
    void parseCaption(TextLine line, ArticleDraft draft) {
        new ReportReading(rules, List.of(line), draft, null)
                .caption(line, rules.credits().ofCaption(line.text()));
    }
}
