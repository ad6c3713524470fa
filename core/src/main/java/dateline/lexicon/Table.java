package dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of tab-separated values: the first line that is no comment names the columns, every later line is a row.
 * Lines that start with {@code #} and blank lines are skipped. Cells hold lists with {@code |} between the items.
 *
 * @param columns from the header
 * @param rows in file order
 */
public record Table(List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table. A row that has too many cells is reported and keeps those that have a column.
     *
     * @param required columns that must be there; where one is missing, the table is reported and empty
     */
    static Table read(LexiconFile file, List<String> required, Problems problems) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        String[] lines = file.text().split("\r\n|\n|\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            reportBrokenLetters(file, i + 1, lines[i], problems);
            List<String> cells = cells(lines[i]);
            if (!columns.isEmpty()) {
                rows.add(row(file, i + 1, columns, cells, problems));
                continue;
            }
            columns = cells;
            if (lacks(file, i + 1, columns, required, problems)) {
                return new Table(columns, List.of());
            }
        }
        return new Table(columns, rows);
    }

    /**
     * These rows and those of {@code over}; a key that {@code over} has too is taken from there alone.
     *
     * @param key the column, or columns with blanks between, whose cells tell rows apart
     */
    Table overlaidBy(Table over, String key) {
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(key(row, key), k -> new ArrayList<>()).add(row));
        over.rows.forEach(row -> byKey.remove(key(row, key)));
        over.rows.forEach(row ->
                byKey.computeIfAbsent(key(row, key), k -> new ArrayList<>()).add(row));
        return new Table(columns, byKey.values().stream().flatMap(List::stream).toList());
    }

    private static String key(Row row, String columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns.split(" ")) {
            key.append(row.text(column)).append('\t');
        }
        return key.toString();
    }

    private static void reportBrokenLetters(LexiconFile file, int line, String text, Problems problems) {
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            problems.add(
                    file.shownAs(),
                    line,
                    broken + 1,
                    ProblemCodes.UNREADABLE,
                    "expected UTF-8, found bytes that are none; save the file as UTF-8");
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static Row row(LexiconFile file, int line, List<String> columns, List<String> cells, Problems problems) {
        List<String> kept = new ArrayList<>(cells);
        if (cells.size() > columns.size()) {
            problems.add(
                    file.shownAs(),
                    line,
                    0,
                    ProblemCodes.TOO_MANY_CELLS,
                    "expected at most " + columns.size() + " cells, found " + cells.size()
                            + "; remove the tab that is too many");
            kept = kept.subList(0, columns.size());
        }
        while (kept.size() < columns.size()) {
            kept.add("");
        }
        return new Row(file.shownAs(), line, columns, kept);
    }

    private static boolean lacks(
            LexiconFile file, int line, List<String> columns, List<String> required, Problems problems) {
        List<String> missing =
                required.stream().filter(name -> !columns.contains(name)).toList();
        missing.forEach(name -> problems.add(
                file.shownAs(),
                line,
                0,
                ProblemCodes.MISSING_COLUMN,
                "expected a column '" + name + "', found " + String.join(", ", columns)
                        + "; add it to the header, with tabs between the names"));
        return !missing.isEmpty();
    }
}
