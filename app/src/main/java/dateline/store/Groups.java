package dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a table that belong to the articles in the temporary table {@code wanted}, in groups. */
final class Groups {

    private static final String OF_WANTED = " WHERE article_id IN (SELECT id FROM wanted) ORDER BY ";

    private final Connection connection;

    Groups(Connection connection) {
        this.connection = connection;
    }

    /** Makes one record of a row; the first column, which groups the rows, is read already. */
    @FunctionalInterface
    interface Maker<T> {
        T make(Row row) throws SQLException;
    }

    /**
     * Reads.
     *
     * @param columns with the group first, and the table
     */
    <T> Map<String, List<T>> read(String columns, String order, Maker<T> maker) throws SQLException {
        return read("SELECT " + columns + OF_WANTED + order, List.of(), maker);
    }

    /** The same for a whole query with the values of its question marks. */
    <T> Map<String, List<T>> read(String query, List<Object> values, Maker<T> maker) throws SQLException {
        Map<String, List<T>> found = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (row.next()) {
                    found.computeIfAbsent(row.known(), key -> new ArrayList<>()).add(maker.make(row));
                }
            }
        }
        return found;
    }

    /** The records of a group, none or more. */
    static <T> List<T> of(Map<String, List<T>> groups, String key) {
        return groups.getOrDefault(key, List.of());
    }
}
