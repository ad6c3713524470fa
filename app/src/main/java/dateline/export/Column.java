package dateline.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the flat formats.
 *
 * @param <R> what a row is made from
 * @param name in lower case with underscores
 * @param kind what its values are
 * @param meaning for the data dictionary: one line
 * @param value what stands in it for a row: of the {@link Kind}'s Java class, or {@code null}
 */
public record Column<R>(String name, Kind kind, String meaning, Function<R, @Nullable Object> value) {

    /** What the values of a column are. */
    public enum Kind {
        /** A {@code String}. */
        TEXT("VARCHAR"),
        /** A {@code LocalDate}. */
        DATE("DATE"),
        /** An {@code Integer}. */
        INTEGER("INTEGER"),
        /** A {@code Double}. */
        NUMBER("DOUBLE"),
        /** A list of {@code String}s or nulls. */
        TEXTS("VARCHAR[]"),
        /** A list of {@code Integer}s or nulls. */
        INTEGERS("INTEGER[]");

        private final String sqlType;

        Kind(String sqlType) {
            this.sqlType = sqlType;
        }

        /** The SQL type that DuckDB and Parquet keep it in. */
        public String sqlType() {
            return sqlType;
        }
    }
}
