package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dateline.model.Article;
import dateline.model.Claimant;
import dateline.model.Denial;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event mention a line as JSON.
 *
 * <p>Every key is always there, in one order: what is missing is {@code null}, lists may be empty. Offsets are half-open
 * UTF-16 code units of the article's stored text, dates are RFC 3339 full dates.
 */
public final class JsonlWriter implements MentionWriter {

    private final Writer out;
    private final JsonGenerator json;
    private final JsonFields fields;
    private final Scale scale;

    public JsonlWriter(OutputStream out, Scale scale) throws IOException {
        // Through a Writer, since Jackson's own UTF-8 encoder refuses the lone surrogates that real input holds.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.json = new JsonFactory().createGenerator(this.out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        this.fields = new JsonFields(json);
        this.scale = scale;
    }

    @Override
    public void write(Document document, List<EventMention> mentions) throws IOException {
        for (EventMention mention : mentions) {
            mention(document.article(), mention);
            json.writeRaw('\n');
        }
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

    private void mention(Article article, EventMention mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mention.id());
        article(article);
        json.writeStringField("type", mention.type());
        folded(mention.of());
        fields.text("mode", mention.mode());
        fields.texts("contexts", mention.contexts());
        json.writeStringField("status", mention.status().toString());
        json.writeNumberField("quad", scale.quad(mention.type()));
        json.writeNumberField("score", scale.score(mention.type(), mention.mode()));
        participants("actors", mention.actors());
        participants("recipients", mention.recipients());
        fields.date(mention.date());
        fields.place(mention.place());
        claimants("claimants", mention.claimants());
        evidence(mention.evidence());
        json.writeObjectFieldStart("trigger");
        json.writeStringField("text", mention.trigger().text());
        fields.span(mention.trigger().span());
        json.writeEndObject();
        json.writeStringField("found_by", mention.foundBy());
        json.writeNumberField("confidence", Rounding.share(mention.confidence()));
        denials(mention.denials());
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id());
        fields.text("title", article.headline().isEmpty() ? null : article.headline());
        fields.text("url", article.url());
        fields.text("publisher", article.publisher());
        fields.day("published", article.referenceDate());
        fields.text("file", article.file());
        json.writeEndObject();
    }

    private void folded(EventMention.@Nullable Folded of) throws IOException {
        if (of == null) {
            json.writeNullField("of");
            return;
        }
        json.writeObjectFieldStart("of");
        json.writeStringField("type", of.type());
        fields.text("mode", of.mode());
        json.writeEndObject();
    }

    private void participants(String key, List<Participant> participants) throws IOException {
        json.writeArrayFieldStart(key);
        for (Participant participant : participants) {
            json.writeStartObject();
            json.writeStringField("name", participant.name());
            fields.text("text", participant.text());
            fields.text("country", participant.country());
            fields.texts("sectors", participant.sectors());
            fields.span(participant.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void denials(List<Denial> denials) throws IOException {
        json.writeArrayFieldStart("denials");
        for (Denial denial : denials) {
            json.writeStartObject();
            claimants("claimants", denial.claimants());
            json.writeNumberField("sentence", denial.evidence().sentence());
            fields.span(denial.evidence().span());
            json.writeStringField("text", denial.evidence().text());
            fields.text("event", denial.event());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void claimants(String key, List<Claimant> claimants) throws IOException {
        json.writeArrayFieldStart(key);
        for (Claimant claimant : claimants) {
            json.writeStartObject();
            json.writeStringField("name", claimant.actor().name());
            fields.text("text", claimant.text());
            fields.text("country", claimant.actor().country());
            fields.texts("sectors", claimant.actor().sectors());
            json.writeStringField("cue", claimant.cue());
            json.writeStringField("stance", claimant.stance().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence piece : evidence) {
            json.writeStartObject();
            json.writeNumberField("sentence", piece.sentence());
            fields.span(piece.span());
            json.writeStringField("text", piece.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
