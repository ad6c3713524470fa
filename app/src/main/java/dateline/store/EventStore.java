package dateline.store;

import dateline.model.Article;
import dateline.pipeline.Coded;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB file of articles and their event mentions.
 *
 * <p>{@link #standing} may be asked by another thread than the one that adds.
 */
public final class EventStore implements AutoCloseable {

    /** Articles a transaction: what a crash can lose, against what a commit costs. */
    private static final int BATCH = 200;

    private final Path file;
    private final Connection writing;
    private final Connection asking;
    private final PreparedStatement shaOf;
    private final Appenders appenders;
    private int uncommitted;

    private EventStore(Path file, Connection writing, Connection asking) throws SQLException {
        this.file = file;
        this.writing = writing;
        this.asking = asking;
        this.shaOf = asking.prepareStatement("SELECT sha256 FROM articles WHERE id = ?");
        this.appenders = new Appenders(writing.unwrap(DuckDBConnection.class));
    }

    /**
     * Opens a file, and creates it with its tables where it does not exist.
     *
     * @throws StoreException if another process holds the file, or it is no store of this version
     */
    public static EventStore open(Path file) throws StoreException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        Connection connection;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        } catch (SQLException e) {
            throw StoreException.opening(file, e);
        }
        try {
            Schema.prepare(file, connection);
            Connection asking = connection.unwrap(DuckDBConnection.class).duplicate();
            connection.setAutoCommit(false);
            return new EventStore(file, connection, asking);
        } catch (SQLException e) {
            close(connection, e);
            throw StoreException.using(file, e);
        } catch (StoreException e) {
            close(connection, e);
            throw e;
        }
    }

    /** How an article stands to what was committed. */
    public synchronized Standing standing(Article article) throws StoreException {
        try {
            shaOf.setString(1, article.id());
            try (ResultSet rows = shaOf.executeQuery()) {
                if (!rows.next()) {
                    return Standing.NEW;
                }
                return article.sha256().equals(rows.getString(1)) ? Standing.KNOWN : Standing.TAKEN;
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /**
     * Adds an article with its event mentions. It is safe on disk after the next {@link #commit()}, which happens by
     * itself now and then.
     */
    public void add(Coded coded) throws StoreException {
        try {
            appenders.add(coded);
            if (++uncommitted >= BATCH) {
                commit();
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /** Adds an article in the place of the one that has its id, if there is one. */
    public void replace(Coded coded) throws StoreException {
        try {
            appenders.flush();
            for (Map.Entry<String, String> table : Appenders.articleColumns().entrySet()) {
                String delete = "DELETE FROM " + table.getKey() + " WHERE " + table.getValue() + " = ?";
                try (PreparedStatement statement = writing.prepareStatement(delete)) {
                    statement.setString(1, coded.document().article().id());
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
        add(coded);
    }

    /** Puts everything added so far on disk. */
    public void commit() throws StoreException {
        try {
            appenders.flush();
            writing.commit();
            uncommitted = 0;
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /** Number of articles and of event mentions that were committed. */
    public synchronized Size size() throws StoreException {
        try (Statement statement = asking.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM event_mentions)")) {
            rows.next();
            return new Size(rows.getLong(1), rows.getLong(2));
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /** What a store holds. */
    public record Size(long articles, long mentions) {}

    @Override
    public void close() throws StoreException {
        try {
            commit();
            appenders.close();
            shaOf.close();
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        } finally {
            disconnect();
        }
    }

    private void disconnect() throws StoreException {
        try {
            asking.close();
            writing.close();
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    private static void close(Connection connection, Exception because) {
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
