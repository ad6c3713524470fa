package dateline.store;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Claimant;
import dateline.model.EventDate;
import dateline.model.Place;
import dateline.model.Span;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a result's row one after the other. */
final class Row {

    private final ResultSet rows;
    private int column;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row. */
    boolean next() throws SQLException {
        column = 0;
        return rows.next();
    }

    @Nullable
    String text() throws SQLException {
        return rows.getString(++column);
    }

    /** Of a column that is never missing. */
    String known() throws SQLException {
        String text = text();
        if (text == null) {
            throw new SQLException("expected a value in column "
                    + rows.getMetaData().getColumnName(column) + ", found none; see 'dateline check'");
        }
        return text;
    }

    int number() throws SQLException {
        return rows.getInt(++column);
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++column);
    }

    double share() throws SQLException {
        return rows.getDouble(++column);
    }

    @Nullable
    Double measure() throws SQLException {
        double value = rows.getDouble(++column);
        return rows.wasNull() ? null : value;
    }

    @Nullable
    Integer count() throws SQLException {
        int value = rows.getInt(++column);
        return rows.wasNull() ? null : value;
    }

    @Nullable
    LocalDate day() throws SQLException {
        return rows.getObject(++column, LocalDate.class);
    }

    List<String> texts() throws SQLException {
        Array array = rows.getArray(++column);
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (Object text : (Object[]) array.getArray()) {
                texts.add(String.valueOf(text));
            }
        }
        return texts;
    }

    Span span() throws SQLException {
        return new Span(number(), number());
    }

    @Nullable
    Span spanOrNull() throws SQLException {
        Integer start = count();
        Integer end = count();
        return start == null || end == null ? null : new Span(start, end);
    }

    Actor actor() throws SQLException {
        return new Actor(known(), known(), text(), texts());
    }

    Claimant claimant() throws SQLException {
        return new Claimant(actor(), text(), spanOrNull(), known(), one(Attribution.Stance.class));
    }

    /** A constant by its name, in any case. */
    <E extends Enum<E>> E one(Class<E> type) throws SQLException {
        return Enum.valueOf(type, known().toUpperCase(Locale.ROOT));
    }

    /** Of the five columns of a date; {@code null} where they are missing. */
    @Nullable
    EventDate date() throws SQLException {
        LocalDate start = day();
        LocalDate end = day();
        String precision = text();
        String text = text();
        String from = text();
        return precision == null || from == null
                ? null
                : new EventDate(
                        start,
                        end,
                        EventDate.Precision.valueOf(precision.toUpperCase(Locale.ROOT)),
                        text,
                        EventDate.From.valueOf(from.toUpperCase(Locale.ROOT)));
    }

    /** Of the seven columns of a place; {@code null} where they are missing. */
    @Nullable
    Place place() throws SQLException {
        String name = text();
        String country = text();
        String admin1 = text();
        Double lat = measure();
        Double lon = measure();
        String precision = text();
        String id = text();
        return name == null || precision == null ? null : new Place(name, country, admin1, lat, lon, precision, id);
    }
}
