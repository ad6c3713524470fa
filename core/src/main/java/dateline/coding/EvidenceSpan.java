package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.Set;

/** The words that state an event: the clause of its trigger, wide enough to hold its participants. */
final class EvidenceSpan {

    private static final Set<String> PUNCTUATION = Set.of(",", ".", ";", ":", "-", "--", "–", "—");

    private EvidenceSpan() {}

    static Span of(Reading reading, Found found) {
        Sentence sentence = reading.sentence();
        int clause = clauseOf(reading, found.token());
        int[] reach = sentence.dependencies().reach(clause);
        int first = reach[0];
        int end = reach[1];
        while (first < end - 1 && PUNCTUATION.contains(sentence.token(first).text())) {
            first++;
        }
        while (end > first + 1 && PUNCTUATION.contains(sentence.token(end - 1).text())) {
            end--;
        }
        Span span =
                sentence.span(first, end).union(sentence.token(found.token()).span());
        for (Participant participant : found.actors()) {
            span = widened(span, participant, sentence);
        }
        for (Participant participant : found.recipients()) {
            span = widened(span, participant, sentence);
        }
        return span;
    }

    private static Span widened(Span span, Participant participant, Sentence sentence) {
        Span other = participant.span();
        return other != null && sentence.span().contains(other) ? span.union(other) : span;
    }

    /** The verb that heads the trigger's clause. */
    private static int clauseOf(Reading reading, int trigger) {
        Dependencies tree = reading.tree();
        int at = trigger;
        for (int steps = 0; steps < reading.sentence().size(); steps++) {
            int head = tree.head(at);
            boolean ends = head == NONE
                    || tree.is(at, "ccomp")
                    || reading.clauses().isRelative(at)
                    || tree.is(at, "parataxis")
                    || (tree.is(at, "advcl") && reading.arguments().isVerbal(at))
                    || (tree.is(at, "conj") && reading.arguments().isVerbal(at));
            if (ends) {
                return at;
            }
            at = head;
        }
        return at;
    }
}
