package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Rows as Parquet (zstd), lists as lists.
 *
 * <p>Parquet ends with an index, so nothing can be handed on before the end: rows are kept in a temporary database and
 * written when the writer is closed. The same rows give the same bytes.
 *
 * @param <R> what a row is made from
 */
public final class ParquetRows<R> implements RowWriter<R> {

    private static final String TABLE = "records";

    private final OutputStream out;
    private final List<Column<R>> columns;
    private final Path folder;
    private final Connection database;
    private final DuckDBAppender rows;

    public ParquetRows(OutputStream out, List<Column<R>> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.folder = Files.createTempDirectory("dateline-parquet");
        try {
            this.database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("rows.duckdb"));
            try (Statement statement = database.createStatement()) {
                // One thread, so that row groups come out in the order of the rows.
                statement.execute("SET threads = 1");
                statement.execute("SET autoinstall_known_extensions = false");
                statement.execute("SET autoload_known_extensions = false");
                statement.execute("CREATE TABLE " + TABLE + " (" + definitions(columns) + ")");
            }
            this.rows = database.unwrap(DuckDBConnection.class).createAppender(TABLE);
        } catch (SQLException e) {
            throw new IOException("cannot keep rows for Parquet in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void write(R row) throws IOException {
        try {
            rows.beginRow();
            for (Column<R> column : columns) {
                append(column.value().apply(row));
            }
            rows.endRow();
        } catch (SQLException e) {
            throw new IOException("cannot keep a row for Parquet in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Without effect: see the class. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        Path file = folder.resolve("records.parquet");
        try {
            rows.close();
            try (Statement statement = database.createStatement()) {
                statement.execute("COPY " + TABLE + " TO '" + file.toString().replace("'", "''")
                        + "' (FORMAT parquet, COMPRESSION zstd)");
            }
            Files.copy(file, out);
            out.flush();
        } catch (SQLException e) {
            throw new IOException("cannot write Parquet: " + e.getMessage(), e);
        } finally {
            remove();
        }
    }

    private void remove() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException("cannot close the temporary database in " + folder, e);
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void append(@Nullable Object value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else if (value instanceof String text) {
            rows.append(text);
        } else if (value instanceof Integer number) {
            rows.append(number.intValue());
        } else if (value instanceof Double number) {
            rows.append(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            rows.append(day);
        } else if (value instanceof List<?> items) {
            rows.append(items);
        } else {
            throw new IllegalArgumentException("expected a value of a column kind, got " + value.getClass());
        }
    }

    private static String definitions(List<? extends Column<?>> columns) {
        return columns.stream()
                .map(column -> '"' + column.name() + "\" " + column.kind().sqlType())
                .collect(Collectors.joining(", "));
    }
}
