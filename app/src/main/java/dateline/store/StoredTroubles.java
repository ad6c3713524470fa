package dateline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads what is kept about inputs. */
final class StoredTroubles {

    private StoredTroubles() {}

    /** By file, then line. */
    static List<StoredTrouble> read(Connection connection) throws SQLException {
        List<StoredTrouble> troubles = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT kind, file, line, message, remedy FROM troubles ORDER BY file, line, kind, message")) {
            while (rows.next()) {
                troubles.add(new StoredTrouble(
                        rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4), rows.getString(5)));
            }
        }
        return troubles;
    }
}
