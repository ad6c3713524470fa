package dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens DuckDB files as Dateline wants them: nothing is fetched from anywhere, and the tables are of this version. */
final class Database {

    private Database() {}

    /** Opens a file to write, and creates it with its tables where it does not exist. */
    static Connection writable(Path file) throws StoreException {
        return open(file, false);
    }

    /**
     * Opens a file to read, which several processes may do at once. Tables of an older version are brought up to this one
     * first.
     *
     * @throws StoreException if there is no such file, or another process writes it, or it is no store
     */
    static Connection readable(Path file) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException("expected a store " + file + ", found none; make one with 'dateline ingest'");
        }
        try {
            return open(file, true);
        } catch (OlderTables e) {
            close(open(file, false), e);
            return open(file, true);
        }
    }

    static void close(Connection connection, Exception because) {
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private static Connection open(Path file, boolean readOnly) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException("expected a file " + file + ", found a directory; name a file in it");
        }
        Connection connection;
        try {
            connection = connect(file, readOnly);
        } catch (SQLException e) {
            throw StoreException.opening(file, e);
        }
        try {
            Schema.prepare(file, connection, readOnly);
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw StoreException.using(file, e);
        } catch (StoreException e) {
            close(connection, e);
            throw e;
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        if (readOnly) {
            settings.setProperty("duckdb.read_only", "true");
        }
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    /** The tables must be brought up to this version before they can be read. */
    static final class OlderTables extends StoreException {
        private static final long serialVersionUID = 1;

        OlderTables(Path file) {
            super(file + " was written by an older version");
        }
    }
}
