package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;

/** Reads one JSON object a line; a bad line costs only itself. */
final class JsonLinesReader implements FormatReader {

    private static final ObjectReader MAPPER =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final RecordArticles articles;

    JsonLinesReader(RecordArticles articles) {
        this.articles = articles;
    }

    @Override
    public void read(InputStream bytes, Intake intake) throws IOException {
        JsonRecords records = new JsonRecords(intake.options().fieldNames());
        new RecordLines(bytes, intake).forEach((line, number, text) -> {
            try {
                JsonNode object = MAPPER.readTree(text);
                if (object.isObject()) {
                    articles.pass(records.record(object), number, line, intake);
                } else {
                    intake.reject(
                            line,
                            Reason.BAD_RECORD,
                            "expected a JSON object, got " + object.getNodeType(),
                            "write one object {...} a line");
                }
            } catch (JsonProcessingException e) {
                long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
                intake.reject(
                        line,
                        Reason.BAD_RECORD,
                        "expected a JSON object, at column " + column + ": " + e.getOriginalMessage(),
                        "mend the line, or leave it out");
            }
        });
    }
}
