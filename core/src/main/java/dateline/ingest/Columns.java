package dateline.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds which field.
 *
 * @param byField index of the column
 * @param named whether the table has a line of names, which is no record
 */
record Columns(Map<Field, Integer> byField, boolean named) {

    /** The columns by the first row: its names, or id and text in this order where it names none. */
    static Columns of(List<String> firstRow, Map<String, String> fieldNames) {
        Map<Field, Integer> found = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            Integer column = column(field, firstRow, fieldNames.get(field.label()));
            if (column != null) {
                found.put(field, column);
            }
        }
        boolean named = found.containsKey(Field.TEXT) || found.containsKey(Field.TITLE) && found.size() > 1;
        boolean idOnly = found.getOrDefault(Field.ID, -1) == 0 && firstRow.size() >= 2 && isWord(firstRow.get(1));
        if (named) {
            return new Columns(found, true);
        }
        Map<Field, Integer> byPlace = firstRow.size() == 1 ? Map.of(Field.TEXT, 0) : Map.of(Field.ID, 0, Field.TEXT, 1);
        return new Columns(byPlace, idOnly);
    }

    private static @Nullable Integer column(Field field, List<String> row, @Nullable String mapped) {
        if (mapped != null) {
            int column = row.indexOf(mapped);
            return column < 0 ? null : column;
        }
        for (String alias : field.aliases()) {
            for (int i = 0; i < row.size(); i++) {
                if (Field.plain(row.get(i).strip()).equals(alias)) {
                    return i;
                }
            }
        }
        return null;
    }

    private static boolean isWord(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).matches("[a-z_]{2,30}");
    }

    ArticleRecord record(List<String> row) {
        ArticleRecord record = new ArticleRecord();
        byField.forEach((field, column) -> record.put(field, column < row.size() ? row.get(column) : null));
        return record;
    }

    /** Cells that a row must have to hold its text. */
    int least() {
        return 1 + byField.getOrDefault(Field.TEXT, byField.getOrDefault(Field.TITLE, 0));
    }
}
