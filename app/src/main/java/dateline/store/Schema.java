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

/** The tables of a store, and their version. */
final class Schema {

    /** Version of the tables that this program writes; kept in the table {@code schema_version}. */
    static final int VERSION = 1;

    private Schema() {}

    /**
     * Creates the tables in an empty file and checks their version in any other.
     *
     * @throws StoreException if the file holds something else, or tables of another version
     */
    static void prepare(Path file, Connection connection) throws SQLException, StoreException {
        try (Statement statement = connection.createStatement()) {
            if (count(statement, "SELECT count(*) FROM duckdb_tables()") == 0) {
                for (String definition : definitions().split(";\\s*\n", -1)) {
                    if (!definition.isBlank()) {
                        statement.execute(definition);
                    }
                }
                statement.execute("INSERT INTO schema_version VALUES (" + VERSION + ")");
                return;
            }
            String ours = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_version'";
            if (count(statement, ours) == 0) {
                throw new StoreException(
                        file + " holds tables of another program: name another file for Dateline's own");
            }
            int found = count(statement, "SELECT max(version) FROM schema_version");
            if (found != VERSION) {
                throw new StoreException("expected tables of version " + VERSION + " in " + file + ", found version "
                        + found + ": use the program that wrote it, or ingest the articles into a new file");
            }
        }
    }

    private static int count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String definitions() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("expected dateline/store/schema.sql on the class path, found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
