package dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the rows of one person or body, which share their id; each row adds a standing and perhaps aliases. */
final class StandingRows {

    static final List<String> COLUMNS =
            List.of("id", "name", "aliases", "country", "sectors", "from", "to", "reference", "note");

    private StandingRows() {}

    /** Rows by id, in file order; rows without an id are reported and left out. */
    static Map<String, List<Row>> byId(Table table, Cells cells) {
        Map<String, List<Row>> byId = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String id = cells.required(row, "id");
            if (!id.isEmpty() && !cells.required(row, "name").isEmpty()) {
                byId.computeIfAbsent(id, k -> new ArrayList<>()).add(row);
            }
        }
        return byId;
    }

    /** The items of a column over all rows, each once; names of later rows count as aliases. */
    static List<String> union(List<Row> rows, String column) {
        Set<String> items = new LinkedHashSet<>();
        rows.forEach(row -> items.addAll(row.list(column)));
        return List.copyOf(items);
    }

    static List<String> aliases(List<Row> rows) {
        Set<String> aliases = new LinkedHashSet<>(union(rows, "name"));
        aliases.addAll(union(rows, "aliases"));
        aliases.remove(rows.get(0).text("name"));
        return List.copyOf(aliases);
    }

    static List<Standing> standings(List<Row> rows, Cells cells) {
        return rows.stream().map(cells::standing).toList();
    }
}
