package dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.model.EventDate;
import dateline.model.Place;
import dateline.model.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what records share into a JSON object: every key is always there, what is missing is {@code null}. */
final class JsonFields {

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void date(@Nullable EventDate date) throws IOException {
        if (date == null) {
            json.writeNullField("date");
            return;
        }
        json.writeObjectFieldStart("date");
        day("start", date.start());
        day("end", date.end());
        json.writeStringField("precision", date.precision().toString());
        text("text", date.text());
        json.writeStringField("from", date.from().toString());
        json.writeEndObject();
    }

    void place(@Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        text("country", place.country());
        text("admin1", place.admin1());
        degrees("lat", place.lat());
        degrees("lon", place.lon());
        json.writeStringField("precision", place.precision());
        text("id", place.id());
        json.writeEndObject();
    }

    void span(@Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField("start");
            json.writeNullField("end");
        } else {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }
    }

    void text(String key, @Nullable String value) throws IOException {
        json.writeStringField(key, value);
    }

    void texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void day(String key, @Nullable LocalDate day) throws IOException {
        text(key, day == null ? null : day.toString());
    }

    void degrees(String key, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }
}
