package dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which event mentions are wanted: those that all conditions hold for.
 *
 * @param actor part of an actor's name, or its country code; {@code null} for any
 * @param recipient the same of a recipient
 * @param type PLOVER event type
 * @param from earliest day: the event ends on it or later
 * @param to latest day: the event starts on it or earlier
 * @param place part of a place's name, or its country code
 * @param minConfidence least confidence, 0 to 1
 */
public record MentionFilter(
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        double minConfidence) {

    /** Wants all. */
    public static final MentionFilter ALL = new MentionFilter(null, null, null, null, null, null, 0);

    /** A condition in SQL over {@code event_mentions m}, with the values of its question marks. */
    record Condition(String sql, List<Object> values) {}

    /** Whether nothing is left out. */
    boolean isAll() {
        return equals(ALL);
    }

    Condition condition() {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        participant(parts, values, "actor", actor);
        participant(parts, values, "recipient", recipient);
        if (type != null) {
            parts.add("m.type = ?");
            values.add(type.toUpperCase(Locale.ROOT));
        }
        if (from != null) {
            parts.add("coalesce(m.date_end, m.date_start) >= ?");
            values.add(from);
        }
        if (to != null) {
            parts.add("coalesce(m.date_start, m.date_end) <= ?");
            values.add(to);
        }
        if (place != null) {
            parts.add("(contains(lower(m.place), lower(?)) OR m.place_country = upper(?))");
            values.add(place);
            values.add(place);
        }
        if (minConfidence > 0) {
            parts.add("m.confidence >= ?");
            values.add(minConfidence);
        }
        return new Condition(parts.isEmpty() ? "true" : String.join(" AND ", parts), values);
    }

    private static void participant(List<String> parts, List<Object> values, String role, @Nullable String name) {
        if (name != null) {
            parts.add("EXISTS (SELECT 1 FROM participants p WHERE p.article_id = m.article_id AND p.mention_id = m.id"
                    + " AND p.role = '" + role + "' AND (contains(lower(p.name), lower(?)) OR p.country = upper(?)))");
            values.add(name);
            values.add(name);
        }
    }
}
