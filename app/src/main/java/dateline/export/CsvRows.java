package dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV after RFC 4180, in UTF-8, under a header.
 *
 * <p>What is missing is empty. The items of a list have a vertical bar between them; one inside an item is written as
 * a broken bar (¦), so that a list can always be split.
 *
 * @param <R> what a row is made from
 */
public final class CsvRows<R> implements RowWriter<R> {

    private final CSVPrinter csv;
    private final List<Column<R>> columns;

    /** Writes the header. */
    public CsvRows(OutputStream out, List<Column<R>> columns) throws IOException {
        this.csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        this.columns = List.copyOf(columns);
        csv.printRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(R row) throws IOException {
        for (Column<R> column : columns) {
            csv.print(cell(column.value().apply(row)));
        }
        csv.println();
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value instanceof List<?> items) {
            StringJoiner joined = new StringJoiner("|");
            items.forEach(item -> joined.add(item == null ? "" : item.toString().replace('|', '¦')));
            return joined.toString();
        }
        return value == null ? null : value.toString();
    }
}
