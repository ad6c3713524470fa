package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as JSON, one object a line whose keys are the columns: what is missing is {@code null}, lists may be empty.
 *
 * @param <R> what a row is made from
 */
public final class JsonRows<R> implements RowWriter<R> {

    private final Writer out;
    private final JsonGenerator json;
    private final List<Column<R>> columns;

    public JsonRows(OutputStream out, List<Column<R>> columns) throws IOException {
        // Through a Writer, since Jackson's own UTF-8 encoder refuses the lone surrogates that real input holds.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.json = new JsonFactory().createGenerator(this.out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        this.columns = List.copyOf(columns);
    }

    @Override
    public void write(R row) throws IOException {
        json.writeStartObject();
        for (Column<R> column : columns) {
            json.writeFieldName(column.name());
            value(column.value().apply(row));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.flush();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            number(number);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private void number(double number) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }
}
