package dateline.export;

import static dateline.export.Column.Kind.INTEGER;
import static dateline.export.Column.Kind.INTEGERS;
import static dateline.export.Column.Kind.TEXT;
import static dateline.export.Column.Kind.TEXTS;

import dateline.model.Actor;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of claims: one row for everything that somebody says. */
public final class ClaimColumns {

    /** All columns, in order. */
    public static final List<Column<ClaimRow>> ALL = all();

    private ClaimColumns() {}

    private static List<Column<ClaimRow>> all() {
        List<Column<ClaimRow>> columns = new ArrayList<>(ArticleColumns.of(ClaimRow::article));
        of(
                columns,
                "claimants",
                TEXTS,
                "who says it",
                row -> row.claim().claimants().stream().map(Actor::name).toList());
        of(columns, "claimant_text", TEXT, "the words that name them", ClaimRow::claimant);
        of(
                columns,
                "anonymous",
                TEXT,
                "true where they are unnamed on purpose, else false",
                row -> String.valueOf(row.claim().anonymous()));
        of(columns, "cue", TEXT, "the word that says so", row -> row.claim().cueText());
        of(
                columns,
                "stance",
                TEXT,
                "asserts, denies, doubts, confirms or demands",
                row -> row.claim().stance().toString());
        of(
                columns,
                "form",
                TEXT,
                "clause (it is so), infinitive (it is wanted) or phrase (it is about)",
                row -> row.claim().form().toString());
        of(
                columns,
                "quotation",
                TEXT,
                "direct, mixed or indirect",
                row -> row.claim().quotation().toString());
        of(columns, "addressee", TEXT, "to whom it is said", ClaimRow::addressee);
        of(columns, "channel", TEXT, "where it is said", ClaimRow::channel);
        of(
                columns,
                "reported_by",
                TEXT,
                "within whose claim it is reported; missing for the reporter",
                ClaimRow::reportedBy);
        of(columns, "content", TEXTS, "what is said, in pieces", ClaimRow::content);
        of(
                columns,
                "content_starts",
                INTEGERS,
                "where the pieces start",
                row -> row.claim().content().stream().map(Span::start).toList());
        of(
                columns,
                "content_ends",
                INTEGERS,
                "where they end",
                row -> row.claim().content().stream().map(Span::end).toList());
        of(
                columns,
                "cue_start",
                INTEGER,
                "where the cue starts",
                row -> row.claim().cue().start());
        of(
                columns,
                "cue_end",
                INTEGER,
                "where it ends",
                row -> row.claim().cue().end());
        return List.copyOf(columns);
    }

    private static void of(
            List<Column<ClaimRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<ClaimRow, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, meaning, value));
    }
}
