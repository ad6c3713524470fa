package dateline.export;

import static dateline.export.Column.Kind.DATE;
import static dateline.export.Column.Kind.INTEGER;
import static dateline.export.Column.Kind.INTEGERS;
import static dateline.export.Column.Kind.NUMBER;
import static dateline.export.Column.Kind.TEXT;
import static dateline.export.Column.Kind.TEXTS;

import dateline.model.Article;
import dateline.model.Claimant;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of CSV and Parquet: one row an event mention.
 *
 * <p>Lists that belong together have the same length: the second of {@code actor_countries} is the country of the second
 * of {@code actors}.
 */
public final class MentionColumns {

    /** All columns, in order. */
    public static final List<Column<MentionRow>> ALL = all();

    private MentionColumns() {}

    private static List<Column<MentionRow>> all() {
        List<Column<MentionRow>> columns = new ArrayList<>();
        article(columns);
        event(columns);
        participants(columns, "actor", "who does it", EventMention::actors);
        participants(columns, "recipient", "to whom", EventMention::recipients);
        date(columns);
        place(columns);
        claimants(columns);
        evidence(columns);
        return List.copyOf(columns);
    }

    private static void article(List<Column<MentionRow>> columns) {
        columns.add(new Column<>(
                "id",
                TEXT,
                "the event mention, stable for the same text",
                row -> row.mention().id()));
        ofArticle(columns, "article_id", TEXT, "the report, as in the input or made from its text", Article::id);
        ofArticle(
                columns,
                "title",
                TEXT,
                "its headline",
                article -> article.headline().isEmpty() ? null : article.headline());
        ofArticle(columns, "url", TEXT, "its address", Article::url);
        ofArticle(columns, "publisher", TEXT, "the outlet", Article::publisher);
        ofArticle(
                columns,
                "published",
                DATE,
                "day of publication, else of the last update that the page names",
                Article::referenceDate);
        ofArticle(columns, "file", TEXT, "the input that it was read from", Article::file);
    }

    private static void event(List<Column<MentionRow>> columns) {
        ofMention(columns, "type", TEXT, "PLOVER event type after folding", EventMention::type);
        ofMention(columns, "mode", TEXT, "mode of the type", EventMention::mode);
        ofMention(columns, "of_type", TEXT, "type of what was promised or threatened", mention -> {
            EventMention.Folded of = mention.of();
            return of == null ? null : of.type();
        });
        ofMention(columns, "of_mode", TEXT, "its mode", mention -> {
            EventMention.Folded of = mention.of();
            return of == null ? null : of.mode();
        });
        ofMention(columns, "contexts", TEXTS, "PLOVER contexts, sorted", EventMention::contexts);
        ofMention(
                columns,
                "status",
                TEXT,
                "occurred, ongoing, planned, intended, hypothetical, negated or historical",
                mention -> mention.status().toString());
        columns.add(new Column<>(
                "quad",
                INTEGER,
                "quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
                MentionRow::quad));
        columns.add(new Column<>(
                "score",
                NUMBER,
                "conflict–cooperation score of type and mode, -10 (conflict) to 10 (cooperation)",
                MentionRow::score));
    }

    private static void participants(
            List<Column<MentionRow>> columns, String role, String who, Function<EventMention, List<Participant>> list) {
        columns.add(each(role + "s", TEXTS, who + ": full names", list, Participant::name));
        columns.add(each(role + "_texts", TEXTS, "the words, missing where inferred", list, Participant::text));
        columns.add(each(role + "_countries", TEXTS, "ISO 3166-1 alpha-3", list, Participant::country));
        columns.add(each(
                role + "_sectors",
                TEXTS,
                "PLOVER sectors as of the event's date, primary first, with a space between",
                list,
                participant -> participant.sectors().isEmpty() ? null : String.join(" ", participant.sectors())));
        columns.add(each(role + "_starts", INTEGERS, "where the words start", list, p -> start(p.span())));
        columns.add(each(role + "_ends", INTEGERS, "where they end", list, p -> end(p.span())));
    }

    private static void date(List<Column<MentionRow>> columns) {
        ofDate(columns, "date_start", DATE, "first day, missing for \"until …\"", EventDate::start);
        ofDate(columns, "date_end", DATE, "last day, inclusive, missing for \"since …\"", EventDate::end);
        ofDate(
                columns,
                "date_precision",
                TEXT,
                "day, week, month, season, quarter, year, decade or range",
                date -> date.precision().toString());
        ofDate(columns, "date_text", TEXT, "the words it rests on", EventDate::text);
        ofDate(
                columns,
                "date_from",
                TEXT,
                "explicit, relative, anaphoric, inferred or publication",
                date -> date.from().toString());
    }

    private static void place(List<Column<MentionRow>> columns) {
        ofPlace(columns, "place", TEXT, "where, by the gazetteer's name", Place::name);
        ofPlace(columns, "place_country", TEXT, "ISO 3166-1 alpha-3", Place::country);
        ofPlace(columns, "place_admin1", TEXT, "first-level division", Place::admin1);
        ofPlace(columns, "lat", NUMBER, "degrees north, WGS 84; missing for a country", Place::lat);
        ofPlace(columns, "lon", NUMBER, "degrees east", Place::lon);
        ofPlace(columns, "place_precision", TEXT, "exact, city, district, admin1 or country", Place::precision);
        ofPlace(columns, "place_id", TEXT, "GeoNames id", Place::id);
    }

    private static void claimants(List<Column<MentionRow>> columns) {
        Function<EventMention, List<Claimant>> list = EventMention::claimants;
        columns.add(each(
                "claimants",
                TEXTS,
                "who says so, outermost first; none is the reporter's own voice",
                list,
                claimant -> claimant.actor().name()));
        columns.add(each("claimant_texts", TEXTS, "the words", list, Claimant::text));
        columns.add(each(
                "claimant_countries",
                TEXTS,
                "ISO 3166-1 alpha-3",
                list,
                claimant -> claimant.actor().country()));
        columns.add(each("claimant_cues", TEXTS, "the word that says so", list, Claimant::cue));
        columns.add(each(
                "claimant_stances",
                TEXTS,
                "asserts, denies, doubts, confirms or demands",
                list,
                claimant -> claimant.stance().toString()));
    }

    private static void evidence(List<Column<MentionRow>> columns) {
        Function<EventMention, List<Evidence>> list = EventMention::evidence;
        columns.add(each("evidence", TEXTS, "the words that state it, in reading order", list, Evidence::text));
        columns.add(each("evidence_sentences", INTEGERS, "sentence in the article, from 0", list, Evidence::sentence));
        columns.add(each("evidence_starts", INTEGERS, "where the words start", list, e -> start(e.span())));
        columns.add(each("evidence_ends", INTEGERS, "where they end", list, e -> end(e.span())));
        ofMention(
                columns,
                "trigger",
                TEXT,
                "the word that names what was done",
                mention -> mention.trigger().text());
        ofMention(
                columns,
                "trigger_start",
                INTEGER,
                "where it starts",
                mention -> start(mention.trigger().span()));
        ofMention(
                columns,
                "trigger_end",
                INTEGER,
                "where it ends",
                mention -> end(mention.trigger().span()));
        ofMention(columns, "found_by", TEXT, "the rule or model that found it", EventMention::foundBy);
        ofMention(columns, "confidence", NUMBER, "0 to 1", mention -> Rounding.share(mention.confidence()));
    }

    private static void ofArticle(
            List<Column<MentionRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<Article, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, meaning, row -> value.apply(row.article())));
    }

    private static void ofMention(
            List<Column<MentionRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<EventMention, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, meaning, row -> value.apply(row.mention())));
    }

    private static void ofDate(
            List<Column<MentionRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<EventDate, @Nullable Object> value) {
        ofMention(columns, name, kind, meaning, mention -> {
            EventDate date = mention.date();
            return date == null ? null : value.apply(date);
        });
    }

    private static void ofPlace(
            List<Column<MentionRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<Place, @Nullable Object> value) {
        ofMention(columns, name, kind, meaning, mention -> {
            Place place = mention.place();
            return place == null ? null : value.apply(place);
        });
    }

    private static <T> Column<MentionRow> each(
            String name,
            Column.Kind kind,
            String meaning,
            Function<EventMention, List<T>> list,
            Function<T, @Nullable Object> value) {
        return new Column<>(name, kind, meaning, row -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (T item : list.apply(row.mention())) {
                values.add(value.apply(item));
            }
            return Collections.unmodifiableList(values);
        });
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
