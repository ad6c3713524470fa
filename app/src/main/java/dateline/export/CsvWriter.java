package dateline.export;

import dateline.model.Document;
import dateline.model.EventMention;
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
 * Event mentions as CSV after RFC 4180, in UTF-8: a header, then one row a mention, with the columns of
 * {@link MentionColumns}.
 *
 * <p>What is missing is empty. The items of a list have a vertical bar between them; one inside an item is written as
 * a broken bar (¦), so that a list can always be split.
 */
public final class CsvWriter implements MentionWriter {

    private final CSVPrinter csv;
    private final Scale scale;

    public CsvWriter(OutputStream out, Scale scale) throws IOException {
        this.csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        this.scale = scale;
        csv.printRecord(MentionColumns.ALL.stream().map(Column::name).toList());
    }

    @Override
    public void write(Document document, List<EventMention> mentions) throws IOException {
        for (EventMention mention : mentions) {
            MentionRow row = MentionRow.of(document.article(), mention, scale);
            for (Column column : MentionColumns.ALL) {
                csv.print(cell(column.value().apply(row)));
            }
            csv.println();
        }
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
