package dateline.export;

import dateline.model.Document;
import dateline.model.EventMention;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Event mentions as CSV: one row a mention, with the columns of {@link MentionColumns}; see {@link CsvRows}. */
public final class CsvWriter implements MentionWriter {

    private final CsvRows<MentionRow> rows;
    private final Scale scale;

    public CsvWriter(OutputStream out, Scale scale) throws IOException {
        this.rows = new CsvRows<>(out, MentionColumns.ALL);
        this.scale = scale;
    }

    @Override
    public void write(Document document, List<EventMention> mentions) throws IOException {
        for (EventMention mention : mentions) {
            rows.write(MentionRow.of(document.article(), mention, scale));
        }
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
