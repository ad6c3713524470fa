package dateline.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one record, as strings. */
final class ArticleRecord {

    private final Map<Field, String> values = new EnumMap<>(Field.class);

    void put(Field field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    /** The value, or {@code null} where the field is absent or blank. */
    @Nullable
    String get(Field field) {
        String value = values.get(field);
        return value == null || value.isBlank() ? null : value;
    }
}
