package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.Timex;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes what single resolvers found in a text, one mention a line: for people, or as JSON lines.
 *
 * <pre>{@code
 * two days after the vote   2023-05-16           day      anaphoric   DURATION P2D
 * Geneva                    Geneva, Geneva, CHE  46.2022 6.14569      city  2660646
 * }</pre>
 */
public final class FindingsWriter {

    private static final String ROW = "%-28s  %s\n";

    private final Writer out;
    private final boolean asJson;

    /**
     * @param out is flushed by its owner
     * @param asJson one JSON object a line; else a table for people
     */
    public FindingsWriter(Writer out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
    }

    /** The times of a document: the words, the days that they mean, how exactly and from what, and the TIMEX3 form. */
    public void times(Document document) throws IOException {
        for (TimeMention time : document.times()) {
            Timex timex = time.timex();
            EventDate date = time.date();
            if (asJson) {
                object(document, time.span(), (json, fields) -> {
                    fields.text("type", timex == null ? null : timex.type().toString());
                    fields.text("value", timex == null ? null : timex.value());
                    fields.date(date);
                });
            } else {
                String form = timex == null ? "" : timex.type() + " " + timex.value();
                row(document, time.span(), (date == null ? "no days" : days(date)) + "  " + form);
            }
        }
    }

    /** The places of a document: the words and what they mean. */
    public void places(Document document) throws IOException {
        for (PlaceMention mention : document.places()) {
            if (asJson) {
                object(document, mention.span(), (json, fields) -> fields.place(mention.place()));
            } else {
                row(document, mention.span(), described(mention.place()));
            }
        }
    }

    /** The actors of a document: the words, whom they mean as of the text's date, and why. */
    public void actors(Document document) throws IOException {
        for (ActorMention mention : document.actors()) {
            ActorResolution resolution = mention.resolution();
            List<Actor> actors = resolution instanceof ActorResolution.Ambiguous ambiguous
                    ? ambiguous.candidates()
                    : mention.actors();
            if (asJson) {
                object(document, mention.span(), (json, fields) -> {
                    fields.text("kind", mention.kind().name().toLowerCase(Locale.ROOT));
                    fields.text(
                            "resolution", resolution.getClass().getSimpleName().toLowerCase(Locale.ROOT));
                    actors(json, fields, actors);
                    fields.text("because", resolution.because());
                });
            } else {
                String between = resolution instanceof ActorResolution.Ambiguous ? " or " : " and ";
                String who = actors.stream().map(FindingsWriter::described).collect(Collectors.joining(between));
                row(document, mention.span(), (who.isEmpty() ? "nobody known" : who) + "  " + resolution.because());
            }
        }
    }

    /**
     * One of those whom a bare name may mean.
     *
     * @param current whether what is said of them holds on the day asked for
     */
    public void candidate(Actor actor, ActorMention.Kind kind, boolean current, String because) throws IOException {
        if (asJson) {
            object((json, fields) -> {
                fields.text("kind", kind.name().toLowerCase(Locale.ROOT));
                json.writeBooleanField("current", current);
                actors(json, fields, List.of(actor));
                fields.text("because", because);
            });
        } else {
            out.write(described(actor) + (current ? "  " : "  (not in office)  ") + because + "\n");
        }
    }

    /** What one mention adds to its object. */
    private interface Fields {
        void write(JsonGenerator json, JsonFields fields) throws IOException;
    }

    private void object(Document document, Span span, Fields own) throws IOException {
        object((json, fields) -> {
            fields.text("text", span.of(document.article().text()));
            fields.span(span);
            own.write(json, fields);
        });
    }

    private void object(Fields own) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            own.write(json, fields);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void actors(JsonGenerator json, JsonFields fields, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart("actors");
        for (Actor actor : actors) {
            json.writeStartObject();
            fields.text("id", actor.id());
            fields.text("name", actor.name());
            fields.text("country", actor.country());
            fields.texts("sectors", actor.sectors());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void row(Document document, Span span, String rest) throws IOException {
        String words = Lines.clean(span.of(document.article().text()));
        out.write(String.format(Locale.ROOT, ROW, words, rest).stripTrailing() + "\n");
    }

    private static String days(EventDate date) {
        String start = date.start() == null ? ".." : date.start().toString();
        String end = date.end() == null ? ".." : date.end().toString();
        String days = start.equals(end) ? start : start + "/" + end;
        return String.format(Locale.ROOT, "%-21s  %-7s  %-9s", days, date.precision(), date.from());
    }

    private static String described(Place place) {
        StringBuilder words = new StringBuilder(place.name());
        if (place.admin1() != null && !place.admin1().equals(place.name())) {
            words.append(", ").append(place.admin1());
        }
        if (place.country() != null) {
            words.append(", ").append(place.country());
        }
        words.append("  (").append(place.precision()).append(')');
        if (place.lat() != null && place.lon() != null) {
            words.append(String.format(Locale.ROOT, "  %.4f %.4f", place.lat(), place.lon()));
        }
        return words.append(place.id() == null ? "" : "  GeoNames " + place.id())
                .toString();
    }

    private static String described(Actor actor) {
        String country = actor.country() == null ? "" : actor.country() + " ";
        return actor.name() + " (" + (country + String.join(" ", actor.sectors())).strip() + ")";
    }
}
