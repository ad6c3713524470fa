package dateline.store;

import dateline.model.Article;
import dateline.pipeline.Coded;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB file of articles and what was coded from them, open for writing: no other process can open it meanwhile.
 *
 * <p>{@link #standing} may be asked by another thread than the one that adds.
 */
public final class EventStore implements AutoCloseable {

    /** Articles a transaction: what a crash makes to be coded again, against what a commit costs. */
    private static final int BATCH = 200;

    /** Coding is slow: what took longer than this is worth a commit. */
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(3);

    private final Path file;
    private final Connection writing;
    private final Connection asking;
    private final PreparedStatement shaOf;
    private final Appenders appenders;
    private final Set<StoredTrouble> troubles;
    private String revision;
    private int uncommitted;
    private long lastCommit = System.nanoTime();

    private EventStore(Path file, Connection writing, Connection asking) throws SQLException {
        this.file = file;
        this.writing = writing;
        this.asking = asking;
        this.shaOf = asking.prepareStatement("SELECT sha256 FROM articles WHERE id = ?");
        this.appenders = new Appenders(writing.unwrap(DuckDBConnection.class));
        this.troubles = new LinkedHashSet<>(StoredTroubles.read(asking));
        this.revision = revision(asking);
        execute("BEGIN TRANSACTION");
    }

    /**
     * Opens a file, and creates it with its tables where it does not exist.
     *
     * @throws StoreException if another process holds the file, or it is no store, or one of a newer version
     */
    public static EventStore open(Path file) throws StoreException {
        Connection connection = Database.writable(file);
        try {
            Connection asking = connection.unwrap(DuckDBConnection.class).duplicate();
            return new EventStore(file, connection, asking);
        } catch (SQLException e) {
            Database.close(connection, e);
            throw StoreException.using(file, e);
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
     * Adds an article with all that was coded from it. It is safe on disk after the next {@link #commit()}, which happens
     * by itself now and then.
     *
     * @param rating quad class and score of its mentions
     */
    public void add(Coded coded, Rating rating) throws StoreException {
        try {
            String coding = Digest.of(coded);
            appenders.add(coded, rating, coding);
            Article article = coded.document().article();
            revision = Digest.of(revision + ' ' + article.id() + ' ' + article.sha256() + ' ' + coding);
            uncommitted++;
            if (uncommitted >= BATCH || System.nanoTime() - lastCommit > PATIENCE_NS) {
                commit();
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /** Adds an article in the place of the one that has its id, if there is one. */
    public void replace(Coded coded, Rating rating) throws StoreException {
        try {
            appenders.flush();
            for (Map.Entry<String, String> table : Appenders.articleColumns().entrySet()) {
                delete(
                        table.getKey(),
                        table.getValue(),
                        coded.document().article().id());
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
        add(coded, rating);
    }

    /** Keeps what is to be known about an input, once. */
    public void note(StoredTrouble trouble) throws StoreException {
        try {
            if (troubles.add(trouble)) {
                appenders.add(trouble);
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /**
     * Forgets that inputs failed or were left out, since they are about to be read again.
     *
     * @param inputs their names
     */
    public void retry(Set<String> inputs) throws StoreException {
        try (PreparedStatement statement =
                writing.prepareStatement("DELETE FROM troubles WHERE kind IN (?, ?) AND file = ?")) {
            for (StoredTrouble trouble : List.copyOf(troubles)) {
                if (trouble.isLeftOut() && inputs.contains(trouble.input())) {
                    troubles.remove(trouble);
                    statement.setString(1, StoredTrouble.FAILED);
                    statement.setString(2, StoredTrouble.NOT_ENGLISH);
                    statement.setString(3, trouble.file());
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /** Puts everything added so far on disk. */
    public void commit() throws StoreException {
        try {
            appenders.flush();
            try (PreparedStatement statement = writing.prepareStatement("UPDATE store_state SET revision = ?")) {
                statement.setString(1, revision);
                statement.executeUpdate();
            }
            execute("COMMIT");
            execute("BEGIN TRANSACTION");
            uncommitted = 0;
            lastCommit = System.nanoTime();
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
            execute("ROLLBACK");
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        } finally {
            disconnect();
        }
    }

    static String revision(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT revision FROM store_state")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** For transactions: JDBC's own begin only with the next statement, which leaves out what appenders do. */
    private void execute(String command) throws SQLException {
        try (Statement statement = writing.createStatement()) {
            statement.execute(command);
        }
    }

    private void delete(String table, String column, String id) throws SQLException {
        String delete = "DELETE FROM " + table + " WHERE " + column + " = ?";
        try (PreparedStatement statement = writing.prepareStatement(delete)) {
            statement.setString(1, id);
            statement.executeUpdate();
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
}
