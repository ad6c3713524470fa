package dateline.time;

import dateline.model.Block;
import dateline.model.ClauseLinks;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventDate.From;
import dateline.model.Sentence;
import dateline.model.Status;
import dateline.model.TimeMention;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date of an event among the times that its sentence mentions.
 *
 * <p>A time dates an event when it modifies the event's trigger, or when it modifies the clause that only carries the
 * trigger: "<em>talks</em> were held on Friday", "exploded on Friday, <em>killing</em> dozens". A time in a clause of
 * its own dates something else: in "said on Friday that he had been <em>arrested</em>" nobody says when the arrest was.
 * The one exception is the first sentence of a report, whose news is of the day on which it was told; such a date is
 * marked as inferred.
 */
public final class EventDates {

    private static final Set<String> OCCASION = Set.of("at", "during", "in");
    private static final Set<String> REPORTING = Words.set("""
            say tell report announce state add confirm note declare write claim acknowledge post tweet""");

    /**
     * The date of the event that a word names.
     *
     * @param document with its times resolved
     * @param trigger index of the word in the sentence
     * @param status whether the event has happened: only what has is dated by when it was told
     * @return {@code null} when no words say when
     */
    public @Nullable EventDate dateFor(Document document, Sentence sentence, int trigger, Status status) {
        EventDate said = said(document, sentence, trigger);
        if (said != null) {
            return said;
        }
        return status == Status.OCCURRED && isLead(document, sentence) ? told(document, sentence, trigger) : null;
    }

    /** The date that the words of its sentence give what a word names, or {@code null}. */
    static @Nullable EventDate said(Document document, Sentence sentence, int word) {
        EventDate own = at(document, sentence, word);
        return own != null ? own : carried(document, sentence, word);
    }

    /** The nearest time that modifies a word directly or through words that are no clauses. */
    private static @Nullable EventDate at(Document document, Sentence sentence, int word) {
        EventDate nearest = null;
        int least = Integer.MAX_VALUE;
        for (TimeMention time : document.times()) {
            if (time.phrase().sentence() != sentence.index()
                    || time.date() == null
                    || time.phrase().covers(word)) {
                continue;
            }
            int steps = steps(sentence, time, word);
            if (steps < least) {
                least = steps;
                nearest = time.date();
            }
        }
        return nearest;
    }

    /** How many arcs lie between a time and a word above it; the largest number when it belongs to another clause. */
    private static int steps(Sentence sentence, TimeMention time, int word) {
        Dependencies tree = sentence.dependencies();
        // "The vote was on 4 May": the time is the predicate.
        if (tree.is(word, "nsubj") && time.phrase().covers(tree.head(word))) {
            return 1;
        }
        int at = top(sentence, time);
        if (tree.head(at) == word) {
            return 1;
        }
        for (int steps = 1; steps <= sentence.size(); steps++) {
            boolean leaves =
                    ClauseLinks.leavesClause(sentence, at) && !time.phrase().covers(at);
            int head = tree.head(at);
            if (head == Dependencies.NONE || leaves) {
                return Integer.MAX_VALUE;
            }
            boolean named = !time.phrase().covers(head) && head != word && namesEvent(sentence, time, head);
            if (named) {
                return Integer.MAX_VALUE;
            }
            if (head == word) {
                return steps;
            }
            at = head;
        }
        return Integer.MAX_VALUE;
    }

    /** The head of a time; of "one day after they met" that of the clause, which the parser may hang the day on. */
    private static int top(Sentence sentence, TimeMention time) {
        int at = time.phrase().head();
        int next = time.phrase().end();
        int head = sentence.dependencies().head(at);
        boolean clause = head > next && sentence.dependencies().is(next, "mark");
        return clause && sentence.dependencies().head(next) == head ? head : at;
    }

    /** Whether a time stands before a noun that it describes: in "condemned Friday's attack" it dates the attack. */
    private static boolean namesEvent(Sentence sentence, TimeMention time, int noun) {
        return sentence.token(noun).isNoun()
                && sentence.dependencies().head(time.phrase().head()) == noun
                && time.phrase().end() <= noun
                && !isOccasion(sentence, noun);
    }

    /** Whether a noun tells on what occasion something was done: "at a September summit". */
    private static boolean isOccasion(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int preposition = tree.child(noun, "case");
        return tree.is(noun, "obl")
                && preposition != Dependencies.NONE
                && OCCASION.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT));
    }

    /** The date of the clause that carries the trigger. */
    private static @Nullable EventDate carried(Document document, Sentence sentence, int trigger) {
        int at = ClauseLinks.carrier(sentence, trigger);
        for (int steps = 0; at != Dependencies.NONE && steps < sentence.size(); steps++) {
            EventDate date = at(document, sentence, at);
            if (date != null) {
                return date;
            }
            at = ClauseLinks.carrier(sentence, at);
        }
        return null;
    }

    private static boolean isLead(Document document, Sentence sentence) {
        for (Sentence each : document.sentences()) {
            if (each.kind() == Block.Kind.PARAGRAPH) {
                return each.index() == sentence.index();
            }
        }
        return false;
    }

    /** The day on which the first sentence says that its news was told. */
    private static @Nullable EventDate told(Document document, Sentence sentence, int trigger) {
        Dependencies tree = sentence.dependencies();
        int clause = ClauseLinks.clause(sentence, trigger);
        if (hasAuxiliary(sentence, clause, "had")) {
            return null;
        }
        for (int verb = 0; verb < sentence.size(); verb++) {
            boolean reports = sentence.token(verb).isVerb() && REPORTING.contains(sentence.lemma(verb));
            boolean above = tree.head(clause) == verb && tree.is(clause, "ccomp");
            boolean beside = tree.head(verb) == clause && tree.is(verb, "parataxis");
            EventDate date = reports && (above || beside) ? at(document, sentence, verb) : null;
            if (date != null && date.start() != null && date.start().equals(date.end())) {
                return new EventDate(date.start(), date.end(), date.precision(), date.text(), From.INFERRED);
            }
        }
        return null;
    }

    private static boolean hasAuxiliary(Sentence sentence, int verb, String word) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "aux").stream()
                .anyMatch(child -> sentence.token(child).text().equals(word));
    }
}
