package dateline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads an array of JSON objects, or objects one after the other, without holding more than one of them. */
final class JsonReader implements FormatReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RecordArticles articles;

    JsonReader(RecordArticles articles) {
        this.articles = articles;
    }

    @Override
    public void read(InputStream bytes, Intake intake) throws IOException {
        JsonRecords records = new JsonRecords(intake.options().fieldNames());
        InputStream unmarked = Utf8Stream.of(bytes, intake.detected());
        boolean wide = Utf8Stream.isWide(intake.charset());
        InputStreamReader reader = new InputStreamReader(unmarked, wide ? StandardCharsets.UTF_8 : intake.charset());
        int number = 0;
        try (JsonParser parser = MAPPER.createParser(reader)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                int line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    JsonNode object = parser.readValueAsTree();
                    articles.pass(records.record(object), ++number, line, intake);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    number++;
                    intake.reject(line, Reason.BAD_RECORD, "expected a JSON object, got " + token, "leave it out");
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            intake.reject(
                    line,
                    Reason.BAD_RECORD,
                    "expected JSON: " + e.getOriginalMessage(),
                    "mend the file; what comes after this was not read");
        }
    }
}
