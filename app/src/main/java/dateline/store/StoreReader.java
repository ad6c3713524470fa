package dateline.store;

import dateline.pipeline.Coded;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A store open for reading, by several processes at once as long as none writes. Not for several threads at once. */
public final class StoreReader implements AutoCloseable {

    /** Articles in memory at once. */
    private static final int CHUNK = 2000;

    private final Path file;
    private final Connection connection;

    private StoreReader(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Takes what is read, article by article. */
    @FunctionalInterface
    public interface Receiver {
        /** Takes one article. */
        void accept(Coded coded) throws IOException;
    }

    /**
     * Opens a store; one of an older version is brought up to this one first.
     *
     * @throws StoreException if there is none, another process writes it, or a newer version wrote it
     */
    public static StoreReader open(Path file) throws StoreException {
        Connection connection = Database.readable(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE wanted (id VARCHAR)");
            return new StoreReader(file, connection);
        } catch (SQLException e) {
            Database.close(connection, e);
            throw StoreException.using(file, e);
        }
    }

    /** Changes whenever the content does. */
    public String revision() throws StoreException {
        return ask(EventStore::revision);
    }

    /** All articles, by id. */
    public void articles(Receiver receiver) throws IOException {
        articles(MentionFilter.ALL, receiver);
    }

    /** The articles with event mentions that a filter lets through, with those mentions only; with all of it, all. */
    public void articles(MentionFilter filter, Receiver receiver) throws IOException {
        MentionFilter.Condition condition = filter.condition();
        String with = filter.isAll()
                ? "SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT " + CHUNK
                : "SELECT DISTINCT m.article_id AS id FROM event_mentions m WHERE m.article_id > ? AND "
                        + condition.sql() + " ORDER BY id LIMIT " + CHUNK;
        String last = "";
        while (true) {
            String after = last;
            List<Coded> chunk = ask(open -> {
                want(with, after, condition.values());
                return new ArticleRows(open, condition).read();
            });
            for (Coded coded : chunk) {
                receiver.accept(coded);
            }
            if (chunk.size() < CHUNK) {
                return;
            }
            last = chunk.get(chunk.size() - 1).document().article().id();
        }
    }

    /** The articles with these ids that are there, by id. */
    public List<Coded> articles(List<String> ids) throws StoreException {
        return ask(open -> {
            want("SELECT ''  AS id WHERE ? = 'none'", "", List.of());
            try (PreparedStatement statement = open.prepareStatement("INSERT INTO wanted VALUES (?)")) {
                for (String id : ids) {
                    statement.setString(1, id);
                    statement.executeUpdate();
                }
            }
            return new ArticleRows(open, MentionFilter.ALL.condition()).read();
        });
    }

    /** For each article, by id, what tells whether it or its coding changed. */
    public Map<String, String> codings() throws StoreException {
        return ask(open -> {
            Map<String, String> codings = new LinkedHashMap<>();
            try (Statement statement = open.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT id, sha256 || coalesce(coding, '') FROM articles ORDER BY id")) {
                while (rows.next()) {
                    codings.put(rows.getString(1), rows.getString(2));
                }
            }
            return codings;
        });
    }

    /** The id of the article that has an event mention, or {@code null}. */
    public @Nullable String articleOf(String mention) throws StoreException {
        return ask(open -> {
            try (PreparedStatement statement =
                    open.prepareStatement("SELECT min(article_id) FROM event_mentions WHERE id = ?")) {
                statement.setString(1, mention);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? rows.getString(1) : null;
                }
            }
        });
    }

    /** How many event mentions a filter lets through. */
    public long count(MentionFilter filter) throws StoreException {
        MentionFilter.Condition condition = filter.condition();
        return ask(open -> {
            try (PreparedStatement statement =
                    open.prepareStatement("SELECT count(*) FROM event_mentions m WHERE " + condition.sql())) {
                set(statement, 1, condition.values());
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    /** Quad classes and scores as they were when the mentions were stored; 0 where none were kept. */
    public Rating rating() throws StoreException {
        Map<String, Integer> quads = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        return ask(open -> {
            try (Statement statement = open.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT type, mode, max(quad), max(score)"
                            + " FROM event_mentions GROUP BY type, mode ORDER BY type, mode")) {
                while (rows.next()) {
                    quads.putIfAbsent(rows.getString(1), rows.getInt(3));
                    scores.put(rows.getString(1) + '/' + rows.getString(2), rows.getDouble(4));
                }
            }
            return new Rating() {
                @Override
                public int quad(String type) {
                    return quads.getOrDefault(type, 0);
                }

                @Override
                public double score(String type, @Nullable String mode) {
                    return scores.getOrDefault(type + '/' + mode, 0.0);
                }
            };
        });
    }

    /** What is kept about inputs that failed, were left out or are doubtful. */
    public List<StoredTrouble> troubles() throws StoreException {
        return ask(StoredTroubles::read);
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    /** A question to the open database. */
    @FunctionalInterface
    interface Question<T extends @Nullable Object> {
        T ask(Connection connection) throws SQLException;
    }

    /** Asks, and explains what goes wrong. */
    <T extends @Nullable Object> T ask(Question<T> question) throws StoreException {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            throw StoreException.using(file, e);
        }
    }

    private void want(String query, String after, List<Object> values) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM wanted");
        }
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO wanted " + query)) {
            statement.setString(1, after);
            set(statement, 2, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int first, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(first + i, values.get(i));
        }
    }
}
