package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A kind of record that can be written in every format.
 *
 * @param <R> the record
 * @param columns of the flat formats
 * @param table makes the writer for people
 */
public record Records<R>(List<Column<R>> columns, BiFunction<OutputStream, TableStyle, RowWriter<R>> table) {

    /** What is counted. */
    public static final Records<FigureRow> FIGURES = new Records<>(FigureColumns.ALL, FigureTable::new);

    public Records {
        columns = List.copyOf(columns);
    }

    /**
     * A writer in a format.
     *
     * @param out where to write; stays open when the writer is closed
     * @param style how a table marks words; without effect on the other formats
     */
    public RowWriter<R> writer(Format format, OutputStream out, TableStyle style) throws IOException {
        return switch (format) {
            case TABLE -> table.apply(out, style);
            case JSONL -> new JsonRows<>(out, columns);
            case CSV -> new CsvRows<>(out, columns);
            case PARQUET -> new ParquetRows<>(out, columns);
        };
    }
}
