package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A format to write event mentions in. */
public enum Format {
    /** For reading: each event with its sentence and the words that carry it marked. */
    TABLE,
    /** One JSON object a line. */
    JSONL,
    /** RFC 4180, one row a mention. */
    CSV,
    /** Columns as in CSV, with lists and types. */
    PARQUET;

    /**
     * A writer in this format.
     *
     * @param out where to write; stays open when the writer is closed
     * @param scale gives quad class and score
     * @param style how a table marks words; without effect on the other formats
     */
    public MentionWriter writer(OutputStream out, Scale scale, TableStyle style) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(out, style);
            case JSONL -> new JsonlWriter(out, scale);
            case CSV -> new CsvWriter(out, scale);
            case PARQUET -> new ParquetWriter(out, scale);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
