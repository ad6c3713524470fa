package dateline.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a {@link Table}: cells by column name.
 *
 * @param file as shown to people
 * @param line from 1
 * @param columns names of the columns, from the header
 * @param cells as many as columns, trimmed; empty where the line ended early
 */
public record Row(String file, int line, List<String> columns, List<String> cells) {

    public Row {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (columns.size() != cells.size()) {
            throw new IllegalArgumentException("expected " + columns.size() + " cells, got " + cells.size());
        }
    }

    /** The cell of a column; empty when it is empty or the table has no such column. */
    public String text(String column) {
        int i = columns.indexOf(column);
        return i < 0 ? "" : cells.get(i);
    }

    /** The items of a cell, which stand between {@code |}; empty items are dropped. */
    public List<String> list(String column) {
        List<String> items = new ArrayList<>();
        for (String item : text(column).split("\\|", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return List.copyOf(items);
    }

    /** Where the row stands, as {@code file:line}: what a resolution cites as its reason. */
    public String where() {
        return file + ":" + line;
    }

    /** Character column, from 1, at which a cell starts. Right as long as the cells have no blanks around them. */
    int columnOf(String column) {
        int at = 1;
        for (int i = 0; i < columns.size() && !columns.get(i).equals(column); i++) {
            at += cells.get(i).length() + 1;
        }
        return at;
    }
}
