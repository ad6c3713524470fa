package dateline.coding;

import dateline.lexicon.EventRule;
import dateline.model.CodingOutcome;
import dateline.model.CodingOutcome.Lack;
import dateline.model.Participant;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of one sentence: tries the rules at every trigger, innermost first, so that an outer event ("urged the
 * rebels to withdraw") finds its content already read.
 */
final class SentenceCoder {

    private final TriggerIndex triggers;
    private final StatusReader statuses;
    private final PlaceHosts hosts;

    SentenceCoder(TriggerIndex triggers, StatusReader statuses, PlaceHosts hosts) {
        this.triggers = triggers;
        this.statuses = statuses;
        this.hosts = hosts;
    }

    /**
     * What was found and what was refused.
     *
     * @param events those that stand by themselves, by trigger
     * @param refused why the others do not
     */
    record Result(List<Found> events, List<CodingOutcome.Refused> refused) {}

    Result code(Reading reading) {
        List<CodingOutcome.Refused> refused = new ArrayList<>();
        Map<Integer, Found> found = new LinkedHashMap<>();
        for (int token : innermostFirst(reading)) {
            Found event = firstThatFits(reading, token, found, refused);
            if (event != null) {
                found.put(token, event);
            }
        }
        List<Found> events = standing(reading, found, refused);
        return new Result(events, refused);
    }

    private List<Integer> innermostFirst(Reading reading) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < reading.sentence().size(); i++) {
            tokens.add(i);
        }
        tokens.sort(Comparator.comparingInt(reading::depth).reversed().thenComparing(Comparator.naturalOrder()));
        return tokens;
    }

    private @Nullable Found firstThatFits(
            Reading reading, int token, Map<Integer, Found> inner, List<CodingOutcome.Refused> refused) {
        Found incomplete = null;
        for (Candidate candidate : triggers.at(reading, token)) {
            String reason = Conditions.refusal(reading, candidate, inner);
            if (reason == null) {
                Found event = read(reading, candidate, inner);
                if (hasItsPeople(event)) {
                    return event;
                }
                incomplete = incomplete == null ? event : incomplete;
            } else {
                refused.add(refusal(reading, candidate, Lack.CONDITION, reason));
            }
        }
        return incomplete;
    }

    /** Whether a rule found everybody it asks for; where it did not, a less specific one may. */
    private static boolean hasItsPeople(Found event) {
        EventRule.Traits traits = event.candidate().rule().traits();
        boolean acted = !event.actors().isEmpty() || traits.stateActs();
        boolean received = !event.recipients().isEmpty() || !traits.needsRecipient() || event.content() != null;
        return acted && received;
    }

    private Found read(Reading reading, Candidate candidate, Map<Integer, Found> inner) {
        EventRule rule = candidate.rule();
        Found content = content(reading, candidate, inner);
        List<Participant> actors = Participants.actors(reading, candidate);
        List<Participant> recipients = new ArrayList<>(Participants.recipients(reading, candidate, actors));
        if (recipients.isEmpty() && content != null) {
            recipients.addAll(without(content.actors(), actors));
            if (recipients.isEmpty()) {
                recipients.addAll(without(content.recipients(), actors));
            }
        }
        if (recipients.isEmpty() && rule.traits().placeReceives()) {
            recipients.addAll(hosts.of(reading, candidate));
        }
        if (recipients.isEmpty() && !rule.traits().placeReceives()) {
            recipients.addAll(Participants.unidentifiedRecipients(reading, candidate));
        }
        StatusReader.Answer answer = statuses.read(reading, candidate.token());
        Status status = answer.status();
        if (status == Status.NEGATED && isNegationOfItsOwn(rule)) {
            status = Status.OCCURRED;
        }
        if (status == Status.ONGOING && rule.type().equals("REQUEST")) {
            status = Status.OCCURRED; // who is asking has asked
        }
        String given = rule.traits().status();
        if (given != null && status != Status.NEGATED && status != Status.HYPOTHETICAL) {
            status = Status.valueOf(given.toUpperCase(Locale.ROOT));
        }
        return new Found(candidate, actors, without(recipients, actors), status, answer.absorbed(), content);
    }

    /** "Will not recognize" is a refusal that has been made: the rule that asks for the "not" has used it up. */
    private static boolean isNegationOfItsOwn(EventRule rule) {
        return rule.when().stream().anyMatch(condition -> condition.role().equals(Arguments.NEGATION));
    }

    private static @Nullable Found content(Reading reading, Candidate candidate, Map<Integer, Found> inner) {
        for (String role : candidate.rule().content()) {
            for (int token : Conditions.tokens(reading, candidate, role)) {
                Found found = Contents.at(reading, token, inner);
                if (found == null || found.token() == candidate.token()) {
                    continue;
                }
                // "Promised to join the network": what cannot be coded in the promise's place leaves it standing.
                if (hasItsPeople(found) || !candidate.rule().traits().yields()) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<Participant> without(List<Participant> some, List<Participant> others) {
        Set<String> ids = new HashSet<>();
        others.forEach(other -> ids.add(other.actor().id()));
        List<Participant> rest = some.stream()
                .filter(participant -> !ids.contains(participant.actor().id()))
                .toList();
        return rest.size() < 2 ? rest : withoutOwnState(rest, others);
    }

    /** "He wants to deepen ties between the two countries": his own country is not the one he deals with. */
    private static List<Participant> withoutOwnState(List<Participant> some, List<Participant> others) {
        Set<String> own = new HashSet<>();
        others.forEach(other -> own.add(String.valueOf(other.country())));
        List<Participant> rest = some.stream()
                .filter(participant ->
                        !participant.sectors().isEmpty() || !own.contains(String.valueOf(participant.country())))
                .toList();
        return rest.isEmpty() ? some : rest;
    }

    /** Keeps what is not the content of another event, or the mere carrier of one. */
    private static List<Found> standing(
            Reading reading, Map<Integer, Found> found, List<CodingOutcome.Refused> refused) {
        Map<Integer, String> within = new LinkedHashMap<>();
        for (Found event : found.values()) {
            Found content = event.content();
            if (content == null) {
                continue;
            }
            if (event.candidate().rule().traits().yields()) {
                within.put(event.token(), "its content is coded instead: " + content.type());
            } else {
                for (Found inner = content; inner != null; inner = inner.content()) {
                    within.put(inner.token(), "it is the content of a " + event.type());
                }
            }
        }
        List<Found> events = new ArrayList<>();
        for (Found event : found.values()) {
            String reason = within.get(event.token());
            if (reason != null) {
                refused.add(refusal(reading, event.candidate(), Lack.INDEPENDENCE, reason));
            } else if (event.absorbed()) {
                String unstated = "the words above it speak of it without stating it";
                refused.add(refusal(reading, event.candidate(), Lack.STATEMENT, unstated));
            } else {
                events.add(event);
            }
        }
        events.sort(Comparator.comparingInt(Found::token));
        return events;
    }

    static CodingOutcome.Refused refusal(Reading reading, Candidate candidate, Lack lack, String reason) {
        return new CodingOutcome.Refused(
                candidate.rule().id(), reading.sentence().index(), trigger(reading, candidate), lack, reason);
    }

    static Trigger trigger(Reading reading, Candidate candidate) {
        Span span = reading.sentence().token(candidate.token()).span();
        for (int used : candidate.used()) {
            if (Math.abs(used - candidate.token()) <= 2) {
                span = span.union(reading.sentence().token(used).span());
            }
        }
        return new Trigger(span, span.of(reading.document().article().text()), candidate.token());
    }
}
