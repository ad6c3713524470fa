package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of a store, and their version.
 *
 * <p>A new file gets the tables of {@code schema.sql}. A file of an older version goes through one {@code
 * migration-N.sql} after the other, each in a transaction with the new version.
 */
final class Schema {

    /** Version of the tables that this program writes; kept in the table {@code schema_version}. */
    static final int VERSION = 2;

    private Schema() {}

    /**
     * Creates the tables in an empty file, and brings older ones up to this version.
     *
     * @param readOnly whether nothing may be changed
     * @throws StoreException if the file holds something else, or tables of a newer version, or of an older one that may
     *     not be changed
     */
    static void prepare(Path file, Connection connection, boolean readOnly) throws SQLException, StoreException {
        try (Statement statement = connection.createStatement()) {
            int found = version(file, statement);
            if (found > VERSION) {
                throw new StoreException("expected tables of version " + VERSION + " or older in " + file
                        + ", found version " + found + ": a newer Dateline wrote it, use that one");
            }
            if (found == VERSION) {
                return;
            }
            if (readOnly) {
                throw new Database.OlderTables(file);
            }
            if (found == 0) {
                inTransaction(statement, "schema.sql", VERSION);
            }
            for (int next = found + 1; found > 0 && next <= VERSION; next++) {
                inTransaction(statement, "migration-" + next + ".sql", next);
            }
        }
    }

    /** 0 for an empty file. */
    private static int version(Path file, Statement statement) throws SQLException, StoreException {
        if (count(statement, "SELECT count(*) FROM duckdb_tables()") == 0) {
            return 0;
        }
        String ours = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_version'";
        if (count(statement, ours) == 0) {
            throw new StoreException(file + " holds tables of another program: name another file for Dateline's own");
        }
        return count(statement, "SELECT max(version) FROM schema_version");
    }

    private static void inTransaction(Statement statement, String script, int version) throws SQLException {
        statement.execute("BEGIN TRANSACTION");
        for (String definition : statements(script)) {
            statement.execute(definition);
        }
        statement.execute("DELETE FROM schema_version");
        statement.execute("INSERT INTO schema_version VALUES (" + version + ")");
        statement.execute("DELETE FROM store_state");
        statement.execute("INSERT INTO store_state VALUES ('')");
        for (SchemaTable table : SchemaTable.all()) {
            for (String comment : table.comments()) {
                statement.execute(comment);
            }
        }
        statement.execute("COMMIT");
    }

    private static List<String> statements(String script) {
        return List.of(text(script).split(";\\s*\n", -1)).stream()
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** A script next to this class. */
    static String text(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("expected dateline/store/" + script + " on the class path, found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
