package dateline.coding;

import dateline.lexicon.Lexicon;
import dateline.model.Actor;
import dateline.model.CodingOutcome;
import dateline.model.CodingOutcome.Lack;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Phrase;
import dateline.model.Proposal;
import dateline.model.Span;
import dateline.model.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes what the learned model proposes: type and pair are given, the rest is read from the words as for rules. */
final class ProposalCoder {

    /** What such a coding is found by. */
    static final String NAME = "model:relation";

    private final TriggerIndex triggers;
    private final StatusReader statuses;
    private final ContextReader contexts;

    ProposalCoder(Lexicon lexicon) {
        this.triggers = new TriggerIndex(lexicon.rules());
        this.statuses = new StatusReader(lexicon.factuality());
        this.contexts = new ContextReader(lexicon.ontology());
    }

    CodingOutcome code(Reading reading, Proposal proposal) {
        String text = reading.document().article().text();
        Span word = reading.sentence().token(proposal.trigger()).span();
        Trigger trigger = new Trigger(word, word.of(text), proposal.trigger());
        if (reading.sentence().token(proposal.trigger()).isProperNoun()) {
            String unstated = "no word between the two says what the one does to the other";
            return new CodingOutcome.Refused(NAME, reading.sentence().index(), trigger, Lack.STATEMENT, unstated);
        }
        StatusReader.Answer answer = statuses.read(reading, proposal.trigger());
        if (answer.absorbed()) {
            String unstated = "the words above it speak of it without stating it";
            return new CodingOutcome.Refused(NAME, reading.sentence().index(), trigger, Lack.STATEMENT, unstated);
        }
        List<Participant> actors =
                new ArrayList<>(participants(reading, proposal.actor().phrase()));
        List<Participant> recipients =
                new ArrayList<>(participants(reading, proposal.recipient().phrase()));
        recipients.removeIf(one -> actors.stream().anyMatch(other -> isSame(one.actor(), other.actor())));
        if (actors.isEmpty() || recipients.isEmpty()) {
            return new CodingOutcome.Refused(
                    NAME, reading.sentence().index(), trigger, Lack.RECIPIENT, "the two are one");
        }
        if (proposal.type().equals("CONSULT")) {
            actors.addAll(recipients);
            recipients.clear();
        }
        Span span =
                word.union(proposal.actor().span()).union(proposal.recipient().span());
        String articleId = reading.document().article().id();
        return new CodingOutcome.Coded(new EventMention(
                MentionId.of(articleId, proposal.type(), word),
                articleId,
                proposal.type(),
                mode(reading, proposal),
                null,
                contexts.read(reading, span),
                answer.status(),
                actors,
                recipients,
                null,
                null,
                List.of(),
                List.of(new Evidence(reading.sentence().index(), span, span.of(text))),
                trigger,
                NAME,
                Math.round(proposal.likelihood() * 100) / 100.0));
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.id().equals(other.id());
    }

    /** Who a phrase means, and those that stand beside it: "Egypt and Jordan". */
    private static List<Participant> participants(Reading reading, Phrase phrase) {
        List<Integer> heads = new ArrayList<>();
        heads.add(phrase.head());
        heads.addAll(reading.tree().children(phrase.head(), "conj"));
        return Participants.of(reading, heads);
    }

    /** The mode of the first rule of the type whose trigger the word is. */
    private @Nullable String mode(Reading reading, Proposal proposal) {
        return triggers.at(reading, proposal.trigger()).stream()
                .map(Candidate::rule)
                .filter(rule -> rule.type().equals(proposal.type()) && rule.mode() != null)
                .map(rule -> rule.mode())
                .findFirst()
                .orElse(null);
    }
}
