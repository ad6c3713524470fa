package dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of what a store holds.
 *
 * @param articles articles with at least one of the mentions
 * @param mentions event mentions that the filter let through
 * @param types mentions by PLOVER type, most first
 * @param pairs by country of actor and recipient, "KEN > NOR", most first; one mention counts for each of its pairs
 * @param months by month in which the event started, else of publication; latest first
 * @param publishers by outlet, most first
 * @param troubles inputs by what went wrong with them, not filtered
 */
public record StoreStats(
        long articles,
        long mentions,
        List<Count> types,
        List<Count> pairs,
        List<Count> months,
        List<Count> publishers,
        List<Count> troubles) {

    private static final String PAIRS = """
            SELECT a.country || ' > ' || r.country AS name, count(DISTINCT (m.article_id, m.id)) AS n
            FROM event_mentions m
            JOIN participants a ON a.article_id = m.article_id AND a.mention_id = m.id AND a.role = 'actor'
            JOIN participants r ON r.article_id = m.article_id AND r.mention_id = m.id AND r.role = 'recipient'
            WHERE a.country IS NOT NULL AND r.country IS NOT NULL AND %s
            GROUP BY 1 ORDER BY n DESC, name""";

    public StoreStats {
        types = List.copyOf(types);
        pairs = List.copyOf(pairs);
        months = List.copyOf(months);
        publishers = List.copyOf(publishers);
        troubles = List.copyOf(troubles);
    }

    /** How many there are of something. */
    public record Count(String name, long count) {}

    /**
     * Counts.
     *
     * @param most rows of each list
     */
    public static StoreStats of(StoreReader reader, MentionFilter filter, int most) throws StoreException {
        MentionFilter.Condition condition = filter.condition();
        return reader.ask(open -> {
            Counter counter = new Counter(open, condition, most);
            return new StoreStats(
                    counter.one("SELECT count(DISTINCT m.article_id) FROM event_mentions m WHERE %s"),
                    counter.one("SELECT count(*) FROM event_mentions m WHERE %s"),
                    counter.list("SELECT m.type, count(*) AS n FROM event_mentions m WHERE %s GROUP BY 1"
                            + " ORDER BY n DESC, m.type"),
                    counter.list(PAIRS),
                    counter.list("SELECT coalesce(strftime(coalesce(m.date_start, a.published, a.updated), '%%Y-%%m'),"
                            + " 'unknown') AS month, count(*)"
                            + " FROM event_mentions m JOIN articles a ON a.id = m.article_id WHERE %s"
                            + " GROUP BY 1 ORDER BY month = 'unknown', month DESC"),
                    counter.list("SELECT coalesce(a.publisher, 'unknown') AS publisher, count(*) AS n"
                            + " FROM event_mentions m JOIN articles a ON a.id = m.article_id WHERE %s"
                            + " GROUP BY 1 ORDER BY n DESC, publisher"),
                    new Counter(open, MentionFilter.ALL.condition(), most)
                            .list(
                                    "SELECT kind, count(*) AS n FROM troubles WHERE %s GROUP BY 1 ORDER BY n DESC, kind"));
        });
    }

    /** Asks questions with one condition in the place of {@code %s}. */
    private record Counter(Connection connection, MentionFilter.Condition condition, int most) {

        long one(String query) throws SQLException {
            try (PreparedStatement statement = prepare(query);
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }

        List<Count> list(String query) throws SQLException {
            List<Count> counts = new ArrayList<>();
            try (PreparedStatement statement = prepare(query + " LIMIT " + most);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(new Count(rows.getString(1), rows.getLong(2)));
                }
            }
            return counts;
        }

        private PreparedStatement prepare(String query) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(query.formatted(condition.sql()));
            for (int i = 0; i < condition.values().size(); i++) {
                statement.setObject(i + 1, condition.values().get(i));
            }
            return statement;
        }
    }
}
