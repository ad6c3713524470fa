package dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Records for reading: under each heading its entries, each with who says so and its words.
 *
 * <pre>{@code
 * Gunmen raid market town  (raid.txt, 2024-05-10)
 *
 *   dead: at least 40 villagers  [40..]
 *     says: governor of Kana (said)
 *     At least 40 villagers were killed …, the governor of Kana said.
 * }</pre>
 *
 * @param <R> the record
 */
public final class EntryTable<R> implements RowWriter<R> {

    private final Writer out;
    private final TableStyle style;
    private final Function<R, Entry> reader;
    private String heading = "";

    EntryTable(OutputStream out, TableStyle style, Function<R, Entry> reader) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.style = style;
        this.reader = reader;
    }

    @Override
    public void write(R row) throws IOException {
        Entry entry = reader.apply(row);
        if (!entry.heading().equals(heading)) {
            heading = entry.heading();
            out.write(style.bold(Lines.clean(heading)) + "\n\n");
        }
        out.write(Lines.wrap(style.bold(entry.kind()) + ": " + Lines.clean(entry.what()), style.width(), "  "));
        if (!entry.note().isEmpty()) {
            out.write(Lines.wrap(style.dim(Lines.clean(entry.note())), style.width(), "    "));
        }
        out.write(Lines.wrap(Lines.clean(entry.evidence()), style.width(), "    "));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
