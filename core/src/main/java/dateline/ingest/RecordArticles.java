package dateline.ingest;

import dateline.model.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Makes articles of records. */
final class RecordArticles {

    /** Archives of web pages keep paragraphs as they were marked up. */
    private static final Pattern MARKUP = Pattern.compile("(?i)</(?:p|div|a|li|em|strong|b|i|span)>|<br ?/?>|<p>");

    private final ReportParser parser;

    RecordArticles(ReportParser parser) {
        this.parser = parser;
    }

    /**
     * Hands over the article of a record.
     *
     * @param number of the record in its input, from 1
     */
    void pass(ArticleRecord record, int number, int line, Intake intake) {
        String language = record.get(Field.LANGUAGE);
        if (intake.options().englishOnly() && language != null && !isEnglish(language)) {
            intake.reject(
                    line,
                    Reason.NOT_ENGLISH,
                    "expected English, the record says '" + language + "'",
                    "translate it first, or leave it out");
            return;
        }
        String title = record.get(Field.TITLE);
        String text = record.get(Field.TEXT);
        if (title == null && text == null) {
            intake.reject(
                    line,
                    Reason.NO_TEXT,
                    "expected a field 'text' or 'title', got neither",
                    "name the field of the text with --map text=NAME");
            return;
        }
        ArticleDraft draft = new ArticleDraft(stored(title, text));
        describe(draft, record);
        intake.warnOfCharset(draft);
        addParts(draft, title != null);
        intake.pass(draft, number, line);
    }

    /** Without a title the text stays as it stands, so that offsets point into the field. */
    private static String stored(@Nullable String title, @Nullable String text) {
        String below = text == null ? "" : TextDecoder.tidy(MARKUP.matcher(text).find() ? withoutMarkup(text) : text);
        if (title == null) {
            return below;
        }
        String headline = TextDecoder.tidy(title).strip().replaceAll("\\s+", " ");
        return (headline + "\n\n" + below.strip()).strip();
    }

    private static String withoutMarkup(String text) {
        List<PageUnit> units = PageUnits.of(Jsoup.parseBodyFragment(text).body());
        return units.stream().map(PageUnit::text).collect(Collectors.joining("\n\n"));
    }

    private void addParts(ArticleDraft draft, boolean titled) {
        List<TextLine> lines = TextLine.of(draft.text());
        if (titled) {
            TextLine headline = lines.get(0);
            draft.add(Block.Kind.HEADLINE, headline.start(), headline.end());
            List<TextLine> below = LineJoiner.join(draft.text(), lines.subList(1, lines.size()));
            parser.parseBelow(headline, below, draft);
        } else if (lines.size() == 1) {
            parser.parseParagraph(lines.get(0), draft);
        } else {
            parser.parseBelow(null, LineJoiner.join(draft.text(), lines), draft);
        }
    }

    private static boolean isEnglish(String language) {
        String plain = language.strip().toLowerCase(Locale.ROOT);
        return plain.equals("english") || plain.equals("eng") || plain.equals("en") || plain.matches("en[-_].*");
    }

    private static void describe(ArticleDraft draft, ArticleRecord record) {
        draft.id(record.get(Field.ID));
        draft.published(day(draft, record.get(Field.PUBLISHED)));
        draft.updated(day(draft, record.get(Field.UPDATED)));
        draft.url(record.get(Field.URL));
        draft.publisher(record.get(Field.PUBLISHER));
        draft.byline(record.get(Field.BYLINE));
    }

    private static @Nullable LocalDate day(ArticleDraft draft, @Nullable String printed) {
        LocalDate day = printed == null ? null : PrintedDates.find(printed);
        if (printed != null && day == null) {
            draft.warn(new Warning(
                    Warning.Kind.BAD_DATE,
                    "expected a date such as 2022-12-30, got '" + printed + "'",
                    "write the day as year-month-day"));
        }
        return day;
    }
}
