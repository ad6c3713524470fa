package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of record that can be written in every format.
 *
 * @param <R> the record
 * @param columns of the flat formats
 * @param entry what people read of one
 */
public record Records<R>(List<Column<R>> columns, Function<R, Entry> entry) {

    /** What is counted. */
    public static final Records<FigureRow> FIGURES = new Records<>(FigureColumns.ALL, Entries::figure);

    /** What is announced for later. */
    public static final Records<ExpectationRow> EXPECTATIONS =
            new Records<>(ExpectationColumns.ALL, Entries::expectation);

    /** The steps of people through custody. */
    public static final Records<CustodyRow> CUSTODY = new Records<>(CustodyColumns.ALL, Entries::custody);

    /** Who says what. */
    public static final Records<ClaimRow> CLAIMS = new Records<>(ClaimColumns.ALL, Entries::claim);

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
            case TABLE -> new EntryTable<>(out, style, entry);
            case JSONL -> new JsonRows<>(out, columns);
            case CSV -> new CsvRows<>(out, columns);
            case PARQUET -> new ParquetRows<>(out, columns);
        };
    }
}
