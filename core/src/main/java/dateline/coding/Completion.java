package dateline.coding;

import dateline.lexicon.EventRule;
import dateline.lexicon.Folding;
import dateline.lexicon.Lexicon;
import dateline.model.CodingOutcome;
import dateline.model.CodingOutcome.Lack;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Trigger;
import java.util.ArrayList;
import java.util.List;

/** Makes an event mention of what was found, or says what it lacks. */
final class Completion {

    private final Folding folding;
    private final StateActor stateActor;
    private final ContextReader contexts;

    Completion(Lexicon lexicon) {
        this.folding = lexicon.folding();
        this.stateActor = new StateActor(lexicon.countries());
        this.contexts = new ContextReader(lexicon.ontology());
    }

    CodingOutcome complete(Reading reading, Found found) {
        EventRule rule = found.candidate().rule();
        List<Participant> actors = new ArrayList<>(found.actors());
        List<Participant> recipients = new ArrayList<>(found.recipients());
        boolean inferred = false;
        Participant speaker = SpeechAct.speaker(reading, found);
        if (speaker != null) {
            actors = new ArrayList<>(List.of(speaker));
        }
        if (actors.isEmpty() && rule.traits().stateActs() && isDoneToSomebody(reading, found)) {
            actors.add(stateActor.of(reading, recipients));
            inferred = true;
        }
        if (recipients.isEmpty() && !actors.isEmpty() && rule.traits().stateReceives()) {
            recipients.add(stateActor.of(reading, actors));
            inferred = true;
        }
        if (rule.traits().symmetric()) {
            actors.addAll(recipients);
            recipients.clear();
        }
        if (actors.isEmpty()) {
            String reason = "no actor: nobody whom the text names does it";
            return SentenceCoder.refusal(reading, found.candidate(), Lack.ACTOR, reason);
        }
        if (recipients.isEmpty() && lacksOther(reading, rule.traits(), actors)) {
            String reason = "no recipient, which a " + rule.type() + " needs";
            return SentenceCoder.refusal(reading, found.candidate(), Lack.RECIPIENT, reason);
        }
        return new CodingOutcome.Coded(mention(reading, found, actors, recipients, inferred));
    }

    /** "Three people were detained" names somebody; "lawsuits", "public scrutiny" do not say that anything was done. */
    private static boolean isDoneToSomebody(Reading reading, Found found) {
        int trigger = found.token();
        return !found.recipients().isEmpty()
                || (reading.arguments().isVerbal(trigger)
                        && reading.clauses().isPassive(trigger)
                        && !reading.arguments().find(trigger, Arguments.OBJECT).isEmpty());
    }

    private static boolean lacksOther(Reading reading, EventRule.Traits traits, List<Participant> actors) {
        if (traits.symmetric() || traits.mutual()) {
            return actors.size() == 1 && Participants.isOne(reading, actors.get(0));
        }
        return traits.needsRecipient();
    }

    private EventMention mention(
            Reading reading, Found found, List<Participant> actors, List<Participant> recipients, boolean inferred) {
        EventRule rule = found.candidate().rule();
        String type = rule.type();
        String mode = rule.mode();
        EventMention.Folded of = null;
        Status status = found.status();
        Found content = found.content();
        Folding.Result folded = folding.fold(status.toString(), type, mode);
        if (folded != null) {
            of = new EventMention.Folded(type, mode);
            type = folded.type();
            mode = folded.mode();
        } else if (content != null) {
            of = new EventMention.Folded(
                    content.type(), content.candidate().rule().mode());
            Folding.Result inner = folding.fold(type, of.type(), of.mode());
            if (inner != null && mode == null) {
                type = inner.type();
                mode = inner.mode();
            }
        }
        Trigger trigger = SentenceCoder.trigger(reading, found.candidate());
        Span span = EvidenceSpan.of(reading, found);
        Evidence evidence = new Evidence(
                reading.sentence().index(),
                span,
                span.of(reading.document().article().text()));
        String articleId = reading.document().article().id();
        return new EventMention(
                MentionId.of(articleId, type, trigger.span()),
                articleId,
                type,
                mode,
                of,
                contexts.read(reading, span),
                status,
                actors,
                recipients,
                null,
                null,
                List.of(),
                List.of(evidence),
                trigger,
                "rule:" + rule.id(),
                Confidence.of(found, actors, recipients, inferred));
    }
}
