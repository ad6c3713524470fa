package dateline.export;

import static dateline.export.Column.Kind.INTEGER;
import static dateline.export.Column.Kind.TEXT;
import static dateline.export.Column.Kind.TEXTS;

import dateline.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of custody: one row a step of a person's way through it. */
public final class CustodyColumns {

    /** All columns, in order. */
    public static final List<Column<CustodyRow>> ALL = all();

    private CustodyColumns() {}

    private static List<Column<CustodyRow>> all() {
        List<Column<CustodyRow>> columns = new ArrayList<>();
        of(
                columns,
                "person",
                TEXT,
                "who is or was held",
                row -> row.record().person().name());
        of(
                columns,
                "country",
                TEXT,
                "theirs, ISO 3166-1 alpha-3",
                row -> row.record().person().country());
        of(
                columns,
                "held",
                TEXT,
                "true where their last step leaves them held, else false",
                row -> String.valueOf(row.record().held()));
        of(
                columns,
                "days",
                INTEGER,
                "length of custody that a report gives and the dates confirm",
                row -> row.record().days());
        of(
                columns,
                "accusations",
                TEXTS,
                "what they are accused of, as printed",
                row -> row.record().accusations());
        of(
                columns,
                "step",
                TEXT,
                "accused, arrested, charged, tried, sentenced, transferred, released or died",
                row -> row.step().kind().toString());
        columns.addAll(DateColumns.of("date", row -> row.step().date()));
        of(
                columns,
                "what",
                TEXTS,
                "accusations of this step, length of a sentence",
                row -> row.step().what());
        of(
                columns,
                "by",
                TEXTS,
                "who does it",
                row -> row.step().by().stream().map(Actor::name).toList());
        columns.addAll(ClaimantColumns.of(row -> row.step().claimants()));
        columns.addAll(ArticleColumns.of(CustodyRow::article));
        of(
                columns,
                "mention_id",
                TEXT,
                "the event mention that it rests on",
                row -> row.step().mention());
        of(columns, "evidence", TEXT, "the words", row -> row.step().evidence().text());
        of(
                columns,
                "start",
                INTEGER,
                "where they start",
                row -> row.step().evidence().span().start());
        of(
                columns,
                "end",
                INTEGER,
                "where they end",
                row -> row.step().evidence().span().end());
        return List.copyOf(columns);
    }

    private static void of(
            List<Column<CustodyRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<CustodyRow, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, meaning, value));
    }
}
