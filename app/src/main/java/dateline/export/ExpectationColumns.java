package dateline.export;

import static dateline.export.Column.Kind.INTEGER;
import static dateline.export.Column.Kind.TEXT;
import static dateline.export.Column.Kind.TEXTS;

import dateline.model.Actor;
import dateline.model.Expectation;
import dateline.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of expectations: one row an event announced for later. */
public final class ExpectationColumns {

    /** All columns, in order. */
    public static final List<Column<ExpectationRow>> ALL = all();

    private ExpectationColumns() {}

    private static List<Column<ExpectationRow>> all() {
        List<Column<ExpectationRow>> columns = new ArrayList<>(ArticleColumns.of(ExpectationRow::article));
        of(
                columns,
                "manner",
                TEXT,
                "planned, scheduled, promised, threatened or demanded",
                one -> one.manner().toString());
        of(columns, "type", TEXT, "PLOVER type of the event; missing where no rule codes it", Expectation::type);
        of(columns, "mode", TEXT, "its mode", Expectation::mode);
        of(columns, "actors", TEXTS, "who would do it", one -> names(one.actors()));
        of(columns, "recipients", TEXTS, "to whom", one -> names(one.recipients()));
        columns.addAll(DateColumns.of("window", row -> row.expectation().window()));
        of(
                columns,
                "place",
                TEXT,
                "where",
                one -> one.place() == null ? null : one.place().name());
        of(
                columns,
                "announced_by",
                TEXTS,
                "who announces it",
                one -> one.announcers().stream().map(Actor::name).toList());
        of(columns, "mention_id", TEXT, "the event mention that it rests on", Expectation::mention);
        of(columns, "evidence", TEXT, "the words", Expectation::what);
        of(
                columns,
                "sentence",
                INTEGER,
                "sentence in the article, from 0",
                one -> one.evidence().sentence());
        of(
                columns,
                "start",
                INTEGER,
                "where the words start",
                one -> one.evidence().span().start());
        of(
                columns,
                "end",
                INTEGER,
                "where they end",
                one -> one.evidence().span().end());
        return List.copyOf(columns);
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static void of(
            List<Column<ExpectationRow>> columns,
            String name,
            Column.Kind kind,
            String meaning,
            Function<Expectation, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, meaning, row -> value.apply(row.expectation())));
    }
}
