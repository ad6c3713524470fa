package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dateline.linking.Event;
import dateline.linking.Expectation;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event a line as JSON, its reports within. Every key is always there; what is missing is {@code null}. */
public final class EventLines implements EventWriter {

    private final JsonGenerator json;

    /** @param out stays open */
    public EventLines(Writer out) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void write(Event event, List<EventReport> reports) throws IOException {
        EventMention lead = reports.get(0).mention();
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", lead.type());
        json.writeStringField("mode", lead.mode());
        json.writeStringField("status", lead.status().toString());
        names("actors", lead.actors());
        names("recipients", lead.recipients());
        EventDate date = lead.date();
        day("date_start", date == null ? null : date.start());
        day("date_end", date == null ? null : date.end());
        json.writeStringField(
                "place", lead.place() == null ? null : lead.place().name());
        json.writeNumberField("reports", event.reports());
        json.writeNumberField("outlets", event.outlets());
        json.writeNumberField("independent", event.independent());
        day("first_report", event.first());
        day("last_report", event.last());
        json.writeBooleanField("background", event.background());
        expectation(event.expectation());
        json.writeArrayFieldStart("mentions");
        for (EventReport report : reports) {
            mention(report);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void mention(EventReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", report.mention().id());
        json.writeStringField("article", report.article().id());
        json.writeStringField("publisher", report.article().publisher());
        day("published", report.article().referenceDate());
        json.writeStringField("relation", report.link().relation().toString());
        json.writeNumberField("score", Math.round(report.link().score() * 100) / 100.0);
        json.writeStringField("because", report.link().because());
        json.writeEndObject();
    }

    private void expectation(@Nullable Expectation expectation) throws IOException {
        if (expectation == null) {
            json.writeNullField("expectation");
            return;
        }
        json.writeObjectFieldStart("expectation");
        day("from", expectation.from());
        day("until", expectation.until());
        json.writeStringField("state", expectation.state().toString());
        json.writeStringField("outcome", expectation.outcome());
        json.writeEndObject();
    }

    private void names(String key, List<Participant> participants) throws IOException {
        json.writeArrayFieldStart(key);
        for (Participant participant : participants) {
            json.writeString(participant.name());
        }
        json.writeEndArray();
    }

    private void day(String key, @Nullable LocalDate day) throws IOException {
        json.writeStringField(key, day == null ? null : day.toString());
    }
}
