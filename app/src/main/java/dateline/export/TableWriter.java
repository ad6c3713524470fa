package dateline.export;

import dateline.model.Actor;
import dateline.model.Claimant;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.Sentence;
import dateline.model.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Event mentions for reading: under each article's headline its events, each with its sentence and the words that carry
 * actor, action, recipient and date marked.
 *
 * <pre>{@code
 * Ministers sign border accord  (samples/accord.txt, 2024-03-05)
 *
 *   AGREE of COOPERATE, planned, 2024-04-01/2024-04-30 (month), Nairobi (KEN)
 *   Kenya (KEN) → Uganda (UGA)
 *     [actor Kenya] will [action deepen] trade with [recipient Uganda] in [date April], the minister said.
 *     says: Jane Doe (said) · rule:agree.deepen · 0.91
 * }</pre>
 */
public final class TableWriter implements MentionWriter {

    private final Writer out;
    private final TableStyle style;

    public TableWriter(OutputStream out, TableStyle style) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.style = style;
    }

    @Override
    public void write(Document document, List<EventMention> mentions) throws IOException {
        if (mentions.isEmpty()) {
            return;
        }
        out.write(style.bold(Headings.of(document.article())) + "\n\n");
        for (EventMention mention : mentions) {
            event(document, mention);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void event(Document document, EventMention mention) throws IOException {
        out.write(Lines.wrap(what(mention), style.width(), "  "));
        out.write(Lines.wrap(Lines.clean(between(mention)), style.width(), "  "));
        List<Evidence> evidence = mention.evidence();
        if (!evidence.isEmpty()) {
            Span sentence = sentence(document, evidence.get(0));
            List<Mark> marks = Marks.in(sentence, document, mention);
            String marked = MarkedText.of(document.article().text(), sentence, marks, style.colour());
            out.write(Lines.wrap(marked, style.width(), "    "));
        }
        out.write(Lines.wrap(style.dim(Lines.clean(says(mention))), style.width(), "    "));
        out.write('\n');
    }

    private String what(EventMention mention) {
        StringBuilder what = new StringBuilder(style.bold(kind(mention.type(), mention.mode())));
        EventMention.Folded of = mention.of();
        if (of != null) {
            what.append(" of ").append(kind(of.type(), of.mode()));
        }
        what.append(", ").append(mention.status());
        EventDate date = mention.date();
        if (date != null) {
            what.append(", ")
                    .append(interval(date))
                    .append(" (")
                    .append(date.precision())
                    .append(')');
        }
        Place place = mention.place();
        if (place != null) {
            what.append(", ").append(Lines.clean(place.name()));
            if (place.country() != null) {
                what.append(" (").append(place.country()).append(')');
            }
        }
        return what.toString();
    }

    private static String kind(String type, @Nullable String mode) {
        return mode == null ? type : type + " " + mode;
    }

    private static String interval(EventDate date) {
        String start = date.start() == null ? ".." : date.start().toString();
        String end = date.end() == null ? ".." : date.end().toString();
        return start.equals(end) ? start : start + "/" + end;
    }

    private static String between(EventMention mention) {
        String actors = names(mention.actors());
        return mention.recipients().isEmpty() ? actors : actors + " → " + names(mention.recipients());
    }

    private static String names(List<Participant> participants) {
        return participants.stream()
                .map(participant -> named(participant.actor()))
                .collect(Collectors.joining(", "));
    }

    private static String named(Actor actor) {
        List<String> codes = new ArrayList<>();
        if (actor.country() != null) {
            codes.add(actor.country());
        }
        codes.addAll(actor.sectors());
        return codes.isEmpty() ? actor.name() : actor.name() + " (" + String.join(" ", codes) + ")";
    }

    private static String says(EventMention mention) {
        StringBuilder says = new StringBuilder();
        for (Claimant claimant : mention.claimants()) {
            says.append(says.isEmpty() ? "says: " : ", ")
                    .append(claimant.actor().name())
                    .append(" (")
                    .append(claimant.cue())
                    .append(')');
        }
        says.append(says.isEmpty() ? "" : " · ").append(mention.foundBy());
        says.append(" · ").append(Rounding.share(mention.confidence()));
        int more = mention.evidence().size() - 1;
        if (more > 0) {
            says.append(" · also stated in ").append(more).append(more == 1 ? " other place" : " other places");
        }
        return says.toString();
    }

    private static Span sentence(Document document, Evidence evidence) {
        List<Sentence> sentences = document.sentences();
        int index = evidence.sentence();
        return index >= 0 && index < sentences.size() ? sentences.get(index).span() : evidence.span();
    }
}
