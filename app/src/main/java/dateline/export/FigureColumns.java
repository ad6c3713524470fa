package dateline.export;

import static dateline.export.Column.Kind.INTEGER;
import static dateline.export.Column.Kind.NUMBER;
import static dateline.export.Column.Kind.TEXT;

import dateline.model.Figure;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of figures: one row a count. */
public final class FigureColumns {

    /** All columns, in order. */
    public static final List<Column<FigureRow>> ALL = all();

    private FigureColumns() {}

    private static List<Column<FigureRow>> all() {
        List<Column<FigureRow>> columns = new ArrayList<>(ArticleColumns.of(FigureRow::article));
        what(columns);
        columns.addAll(ClaimantColumns.of(row -> row.figure().claimants()));
        of(
                columns,
                "as_of",
                TEXT,
                "when the count was taken, RFC 3339 day or time",
                figure -> figure.asOf() == null ? null : figure.asOf().toString());
        of(
                columns,
                "as_of_text",
                TEXT,
                "the words",
                figure -> figure.asOf() == null ? null : figure.asOf().text());
        of(columns, "mention_id", TEXT, "the event mention that it belongs to", Figure::mention);
        evidence(columns);
        return List.copyOf(columns);
    }

    private static void what(List<Column<FigureRow>> columns) {
        of(columns, "kind", TEXT, "what happened to or is true of those counted: dead, held, money …", Figure::kind);
        of(
                columns,
                "value",
                NUMBER,
                "the number; missing where the words leave a range",
                figure -> figure.quantity().value());
        of(
                columns,
                "low",
                NUMBER,
                "the least that it is; missing for up to …",
                figure -> figure.quantity().low());
        of(
                columns,
                "high",
                NUMBER,
                "the most that it is; missing for at least …",
                figure -> figure.quantity().high());
        of(
                columns,
                "approximate",
                TEXT,
                "true where the words say about, some, dozens; else false",
                figure -> String.valueOf(figure.quantity().approximate()));
        of(columns, "unit", TEXT, "ISO 4217 code of money, name of a length of time or measure", Figure::unit);
        of(columns, "of", TEXT, "the words for what is counted", Figure::of);
        of(columns, "noun", TEXT, "their head", Figure::noun);
    }

    private static void evidence(List<Column<FigureRow>> columns) {
        of(columns, "text", TEXT, "the words of the number", Figure::text);
        of(
                columns,
                "start",
                INTEGER,
                "where they start",
                figure -> figure.span().start());
        of(columns, "end", INTEGER, "where they end", figure -> figure.span().end());
        of(columns, "of_start", INTEGER, "where the words for what is counted start", figure -> start(figure.ofSpan()));
        of(columns, "of_end", INTEGER, "where they end", figure -> end(figure.ofSpan()));
        of(columns, "sentence", INTEGER, "sentence in the article, from 0", Figure::sentence);
        of(
                columns,
                "evidence",
                TEXT,
                "the sentence",
                figure -> figure.evidence().text());
    }

    private static void of(
            List<Column<FigureRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<Figure, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, meaning, row -> value.apply(row.figure())));
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
