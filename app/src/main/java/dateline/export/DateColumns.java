package dateline.export;

import dateline.model.EventDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a date, the same for every kind of record. */
final class DateColumns {

    private DateColumns() {}

    static <R> List<Column<R>> of(String prefix, Function<R, @Nullable EventDate> date) {
        return List.of(
                one(prefix + "_start", Column.Kind.DATE, "its first day", date, EventDate::start),
                one(prefix + "_end", Column.Kind.DATE, "its last day", date, EventDate::end),
                one(
                        prefix + "_precision",
                        Column.Kind.TEXT,
                        "day, week, month, season, quarter, year, decade or range",
                        date,
                        one -> one.precision().toString()),
                one(prefix + "_text", Column.Kind.TEXT, "the words it rests on", date, EventDate::text),
                one(
                        prefix + "_from",
                        Column.Kind.TEXT,
                        "explicit, relative, anaphoric, inferred or publication",
                        date,
                        one -> one.from().toString()));
    }

    private static <R> Column<R> one(
            String name,
            Column.Kind kind,
            String meaning,
            Function<R, @Nullable EventDate> date,
            Function<EventDate, @Nullable Object> value) {
        return new Column<>(name, kind, meaning, row -> {
            EventDate given = date.apply(row);
            return given == null ? null : value.apply(given);
        });
    }
}
