package dateline.export;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.PlaceMention;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells, sentence by sentence, what was found in an article, which rules made event mentions of it, which were refused,
 * and why.
 *
 * <pre>{@code
 * [2] Kenya expelled the envoy of Norway on Friday, the foreign minister said.
 *     actor    "Kenya" is Kenya (KEN): countries.tsv:87
 *     time     "Friday" is 2024-03-08 (day, relative)
 *     says     "the foreign minister" said: asserts
 *     fired    rule:sanction.expel-diplomat at "expelled": SANCTION expel, occurred, Kenya → envoy of Norway, 0.88
 *     refused  consult.say at "said": an actor of the other side was expected, nobody is named
 * }</pre>
 */
public final class ExplanationWriter {

    private static final String INDENT = "    ";
    private static final String CONTINUED = INDENT + "         ";

    private final Appendable out;
    private final TableStyle style;

    public ExplanationWriter(Appendable out, TableStyle style) {
        this.out = out;
        this.style = style;
    }

    /** Explains one article. */
    public void write(Coded coded) throws IOException {
        Document document = coded.document();
        Article article = document.article();
        String headline = article.headline().isEmpty() ? article.id() : article.headline();
        out.append(paint("1", Lines.clean(headline + (article.file() == null ? "" : "  (" + article.file() + ")"))));
        out.append("\n\n");
        for (Sentence sentence : document.sentences()) {
            sentence(coded, sentence);
        }
    }

    private void sentence(Coded coded, Sentence sentence) throws IOException {
        Document document = coded.document();
        String text = document.article().text();
        String words =
                "[" + sentence.index() + "] " + Lines.clean(sentence.span().of(text));
        out.append(Lines.wrap(words, style.width(), ""));
        for (ActorMention actor : document.actorsIn(sentence.index())) {
            line("actor", quote(actor.span(), text) + " " + meaning(actor.resolution()));
        }
        for (TimeMention time : document.times()) {
            if (time.phrase().sentence() == sentence.index()) {
                line("time", quote(time.span(), text) + " " + meaning(time.date()));
            }
        }
        for (PlaceMention place : document.places()) {
            if (place.phrase().sentence() == sentence.index()) {
                String country = place.place().country() == null
                        ? ""
                        : " (" + place.place().country() + ")";
                line("place", quote(place.span(), text) + " is " + place.place().name() + country);
            }
        }
        for (Attribution attribution : document.attributions()) {
            if (sentence.span().contains(attribution.cue())) {
                line("says", attribution(attribution, text));
            }
        }
        for (CodingOutcome outcome : coded.outcomes()) {
            outcome(outcome, sentence.index());
        }
        out.append('\n');
    }

    private void outcome(CodingOutcome outcome, int sentence) throws IOException {
        if (outcome instanceof CodingOutcome.Coded coded) {
            EventMention mention = coded.mention();
            boolean here =
                    !mention.evidence().isEmpty() && mention.evidence().get(0).sentence() == sentence;
            if (here) {
                line(paint("1;32", "fired"), 5, fired(mention));
            }
        } else if (outcome instanceof CodingOutcome.Refused refused && refused.sentence() == sentence) {
            line(
                    paint("1;31", "refused"),
                    7,
                    refused.rule() + " at \"" + refused.trigger().text() + "\": " + refused.reason());
        }
    }

    private static String fired(EventMention mention) {
        String mode = mention.mode() == null ? "" : " " + mention.mode();
        EventMention.Folded of = mention.of();
        String folded = of == null ? "" : " of " + of.type() + (of.mode() == null ? "" : " " + of.mode());
        String to = mention.recipients().isEmpty() ? "" : " → " + names(mention.recipients());
        EventDate date = mention.date();
        return mention.foundBy() + " at \"" + mention.trigger().text() + "\": " + mention.type() + mode + folded + ", "
                + mention.status() + ", " + names(mention.actors()) + to
                + (date == null ? "" : ", " + date.start() + "/" + date.end()) + ", "
                + Rounding.share(mention.confidence());
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(" and "));
    }

    private static String meaning(ActorResolution resolution) {
        String who;
        if (resolution instanceof ActorResolution.Resolved resolved) {
            who = "is " + named(resolved.actors(), " and ");
        } else if (resolution instanceof ActorResolution.Ambiguous ambiguous) {
            who = "may be " + named(ambiguous.candidates(), " or ");
        } else {
            who = "is nobody known";
        }
        return who + ": " + resolution.because();
    }

    private static String named(List<Actor> actors, String between) {
        return actors.stream().map(ExplanationWriter::named).collect(Collectors.joining(between));
    }

    private static String named(Actor actor) {
        String codes = (actor.country() == null ? "" : actor.country() + " ") + String.join(" ", actor.sectors());
        return codes.isBlank() ? actor.name() : actor.name() + " (" + codes.strip() + ")";
    }

    private static String meaning(@Nullable EventDate date) {
        if (date == null) {
            return "is no day";
        }
        return "is " + date.start() + "/" + date.end() + " (" + date.precision() + ", " + date.from() + ")";
    }

    private static String attribution(Attribution attribution, String text) {
        Span claimant = attribution.claimant();
        String who = claimant == null ? "somebody" : quote(claimant, text);
        String meant = attribution.claimants().isEmpty() ? "" : " (" + named(attribution.claimants(), " and ") + ")";
        String content =
                attribution.content().stream().map(span -> quote(span, text)).collect(Collectors.joining(" … "));
        return who + meant + " " + attribution.cueText() + " [" + attribution.stance() + "] " + content;
    }

    private static String quote(Span span, String text) {
        return "\"" + span.of(text) + "\"";
    }

    private void line(String label, String words) throws IOException {
        line(label, label.length(), words);
    }

    private void line(String label, int labelLength, String words) throws IOException {
        String wrapped = Lines.wrap(Lines.clean(words), style.width(), CONTINUED);
        String gap = " ".repeat(CONTINUED.length() - INDENT.length() - labelLength);
        out.append(INDENT).append(label).append(gap).append(wrapped.substring(CONTINUED.length()));
    }

    private String paint(String ansi, String text) {
        return style.colour() ? "\u001b[" + ansi + "m" + text + "\u001b[0m" : text;
    }
}
