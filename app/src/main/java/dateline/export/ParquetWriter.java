package dateline.export;

import dateline.model.Document;
import dateline.model.EventMention;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Event mentions as Parquet: one row a mention, with the columns of {@link MentionColumns}; see {@link ParquetRows}. */
public final class ParquetWriter implements MentionWriter {

    private final ParquetRows<MentionRow> rows;
    private final Scale scale;

    public ParquetWriter(OutputStream out, Scale scale) throws IOException {
        this.rows = new ParquetRows<>(out, MentionColumns.ALL);
        this.scale = scale;
    }

    @Override
    public void write(Document document, List<EventMention> mentions) throws IOException {
        for (EventMention mention : mentions) {
            rows.write(MentionRow.of(document.article(), mention, scale));
        }
    }

    /** Without effect: see {@link ParquetRows}. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
