package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.lexicon.Factuality;
import dateline.lexicon.RuleTrigger;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Status;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around a trigger whether the event has happened.
 *
 * <p>From the trigger it climbs the tree: at each step it looks at negation, auxiliaries and conditions beside the word,
 * then at what the governing word does to what stands under it ("plan to", "refrain from", "the possibility of"). The
 * climb ends where a new statement begins. The strongest answer wins: negated, hypothetical, intended, planned, ongoing.
 */
final class StatusReader {

    private static final int HIGHEST_CLIMB = 8;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "without", "no");
    private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "’ll", "ll");
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "should", "must", "ought", "ca");
    /** Verbs of which an event is the subject: "the talks will begin". What an event brings about is another matter. */
    private static final Set<String> HAPPENING = Set.of(
            "begin",
            "start",
            "resume",
            "continue",
            "follow",
            "end",
            "occur",
            "happen",
            "open",
            "go",
            "take",
            "last",
            "come",
            "proceed",
            "conclude");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "in case");

    /** What is done by being offered: "offered its apology" is no plan. */
    private static final Set<String> DONE_BY_OFFERING =
            Set.of("apology", "condolence", "congratulation", "thanks", "praise", "sympathy", "regret", "criticism");

    private static final Set<String> INVERSIONS = Set.of("were", "should", "had");

    private final Factuality factuality;

    StatusReader(Factuality factuality) {
        this.factuality = factuality;
    }

    /** What the words around a trigger say, and whether a word above it swallows it altogether. */
    record Answer(Status status, boolean absorbed) {}

    Answer read(Reading reading, int trigger) {
        Status strongest = Status.OCCURRED;
        boolean absorbed = false;
        int at = trigger;
        for (int steps = 0; at != NONE && steps < HIGHEST_CLIMB; steps++) {
            strongest = stronger(strongest, beside(reading, at));
            int head = reading.tree().head(at);
            if (head == NONE || startsStatement(reading, at)) {
                break;
            }
            String effect = governs(reading, at, head) ? effectOf(reading, at, head) : null;
            if ("absorbs".equals(effect)) {
                absorbed = true;
            } else if (effect != null) {
                strongest = stronger(strongest, Status.valueOf(effect.toUpperCase(Locale.ROOT)));
            } else if (isBareInfinitive(reading, at)) {
                strongest = stronger(strongest, Status.INTENDED);
            }
            if (!carriesOn(reading, at)) {
                break;
            }
            at = head;
        }
        if (asked(reading) || isInInvertedCondition(reading, trigger)) {
            strongest = stronger(strongest, Status.HYPOTHETICAL);
        }
        if (PastYears.isLongAgo(reading, trigger)) {
            strongest = stronger(strongest, Status.HISTORICAL);
        }
        return new Answer(strongest, absorbed);
    }

    private Status beside(Reading reading, int token) {
        Status status = reading.arguments().isVerbal(token) ? ofVerb(reading, token) : ofNoun(reading, token);
        Dependencies tree = reading.tree();
        Sentence sentence = reading.sentence();
        for (int child : tree.children(token)) {
            String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            boolean negates = tree.is(child, "advmod")
                    || tree.is(child, "neg")
                    || tree.is(child, "det")
                    || tree.is(child, "cc:preconj")
                    || tree.is(child, "case")
                    || tree.is(child, "mark");
            if (negates && NEGATIONS.contains(word)) {
                status = stronger(status, Status.NEGATED);
            }
            if (tree.is(child, "advmod") && word.equals("longer")) {
                status = stronger(status, Status.NEGATED);
            }
            if (tree.is(child, "mark") && CONDITIONS.contains(word)) {
                status = stronger(status, Status.HYPOTHETICAL);
            }
        }
        return hasNegatedArgument(reading, token) ? stronger(status, Status.NEGATED) : status;
    }

    /** "No talks were held", "nobody was arrested". */
    private static boolean hasNegatedArgument(Reading reading, int verb) {
        if (!reading.arguments().isVerbal(verb)) {
            return false;
        }
        Dependencies tree = reading.tree();
        for (int child : tree.children(verb)) {
            if (!tree.is(child, "nsubj") && !tree.is(child, "obj")) {
                continue;
            }
            int determiner = tree.child(child, "det");
            if (determiner != NONE && reading.sentence().lemma(determiner).equalsIgnoreCase("no")) {
                return true;
            }
            if (Set.of("nobody", "none", "nothing")
                    .contains(reading.sentence().lemma(child).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Status ofVerb(Reading reading, int verb) {
        Dependencies tree = reading.tree();
        Sentence sentence = reading.sentence();
        Status status = Status.OCCURRED;
        boolean auxiliary = false;
        for (int child : tree.children(verb)) {
            if (!tree.is(child, "aux") && !tree.is(child, "cop")) {
                continue;
            }
            auxiliary = true;
            status = stronger(
                    status,
                    ofAuxiliary(reading, verb, sentence.token(child).text().toLowerCase(Locale.ROOT)));
        }
        if (!auxiliary
                && tree.is(verb, "conj")
                && tree.child(verb, "nsubj") == NONE
                && reading.arguments().isVerbal(tree.head(verb))
                && sameForm(sentence, verb, tree.head(verb))) {
            return ofVerb(reading, tree.head(verb));
        }
        if (tree.head(verb) == NONE && reading.clauses().isInfinitive(verb)) {
            return stronger(status, Status.PLANNED);
        }
        return status;
    }

    private static boolean sameForm(Sentence sentence, int verb, int head) {
        return sentence.token(verb).tag().equals(sentence.token(head).tag());
    }

    private static Status ofAuxiliary(Reading reading, int verb, String auxiliary) {
        if (FUTURE.contains(auxiliary)) {
            return Status.PLANNED;
        }
        if (POSSIBLE.contains(auxiliary)) {
            return Status.HYPOTHETICAL;
        }
        if (auxiliary.equals("would") || auxiliary.equals("'d") || auxiliary.equals("’d")) {
            return reading.tree().is(verb, "ccomp") || isReported(reading, verb) ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        boolean progressive = reading.sentence().token(verb).tag().equals("VBG");
        boolean be = Set.of("is", "are", "am", "be", "been", "'re", "’re", "was", "were", "'m")
                .contains(auxiliary);
        return progressive && be ? Status.ONGOING : Status.OCCURRED;
    }

    /** "He would visit, the minister said": the would of reported speech is a future. */
    private static boolean isReported(Reading reading, int verb) {
        Dependencies tree = reading.tree();
        int head = tree.head(verb);
        return head != NONE
                && (tree.is(verb, "dep") || tree.is(verb, "parataxis"))
                && reading.arguments().isVerbal(head);
    }

    private Status ofNoun(Reading reading, int noun) {
        // "It would be an attack": the auxiliaries of a noun that is said of something are those of a verb.
        Status status = reading.tree().child(noun, "cop") == NONE ? Status.OCCURRED : ofVerb(reading, noun);
        for (int child : reading.tree().children(noun)) {
            if (reading.tree().is(child, "amod") || reading.tree().is(child, "compound")) {
                String effect = factuality.effect(
                        RuleTrigger.Kind.ADJECTIVE,
                        reading.sentence().lemma(child).toLowerCase(Locale.ROOT));
                if (effect == null) {
                    effect = factuality.effect(
                            RuleTrigger.Kind.ADJECTIVE,
                            reading.sentence().token(child).text().toLowerCase(Locale.ROOT));
                }
                if (effect != null && !effect.equals("absorbs")) {
                    status = stronger(status, Status.valueOf(effect.toUpperCase(Locale.ROOT)));
                }
            }
        }
        return status;
    }

    private @Nullable String effectOf(Reading reading, int token, int head) {
        RuleTrigger.Kind kind = reading.kindOf(head);
        if (kind == null) {
            return null;
        }
        String lemma = reading.sentence().lemma(head).toLowerCase(Locale.ROOT);
        if (lemma.equals("tell") && !reading.clauses().isInfinitive(token)) {
            return null; // "told them that it had left" states what "told them to leave" does not
        }
        String offered = reading.sentence().lemma(token).toLowerCase(Locale.ROOT);
        if (lemma.equals("offer") && DONE_BY_OFFERING.contains(offered)) {
            return null;
        }
        if (lemma.equals("be") && kind == RuleTrigger.Kind.VERB) {
            return "planned";
        }
        return factuality.effect(kind, lemma);
    }

    /** Whether a word stands under its head as that which the head speaks of. */
    private static boolean governs(Reading reading, int token, int head) {
        Dependencies tree = reading.tree();
        if (tree.is(token, "xcomp")
                || tree.is(token, "ccomp")
                || tree.is(token, "obj")
                || tree.is(token, "nsubj:pass")
                || tree.is(token, "csubj")) {
            return reading.sentence().lemma(head).equals("be")
                    ? reading.clauses().isInfinitive(token)
                    : true;
        }
        if (tree.is(token, "acl") && !reading.clauses().isRelative(token)) {
            return reading.clauses().isInfinitive(token);
        }
        return tree.is(token, "obl")
                || tree.is(token, "nmod")
                || (tree.is(token, "advcl") && hasPreposition(reading, token));
    }

    private static boolean hasPreposition(Reading reading, int token) {
        String marker = reading.clauses().marker(token);
        return Set.of("from", "of", "to", "for", "in").contains(marker);
    }

    /** Whether what is above the head still bears on the event. */
    private static boolean carriesOn(Reading reading, int token) {
        Dependencies tree = reading.tree();
        if (tree.is(token, "conj")) {
            return true;
        }
        if (tree.is(token, "nsubj")) {
            int head = tree.head(token);
            return !reading.arguments().isVerbal(token)
                    && (!reading.arguments().isVerbal(head)
                            || HAPPENING.contains(reading.sentence().lemma(head)));
        }
        return tree.is(token, "xcomp")
                || tree.is(token, "obj")
                || tree.is(token, "nsubj:pass")
                || tree.is(token, "acl")
                || tree.is(token, "obl")
                || tree.is(token, "nmod")
                || (tree.is(token, "ccomp") && reading.clauses().isInfinitive(token));
    }

    private static boolean startsStatement(Reading reading, int token) {
        return reading.clauses().isRelative(token) || reading.tree().is(token, "parataxis");
    }

    private static boolean isBareInfinitive(Reading reading, int token) {
        Dependencies tree = reading.tree();
        boolean under = tree.is(token, "xcomp") || tree.is(token, "acl") || tree.is(token, "advcl");
        return under && reading.arguments().isVerbal(token) && reading.clauses().isInfinitive(token);
    }

    private static boolean asked(Reading reading) {
        Sentence sentence = reading.sentence();
        return sentence.size() > 0 && sentence.token(sentence.size() - 1).text().equals("?");
    }

    /** "Were Mali to attack, …", "Should Mali attack, …": before the comma nothing has happened. */
    private static boolean isInInvertedCondition(Reading reading, int trigger) {
        Sentence sentence = reading.sentence();
        if (!INVERSIONS.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
                || sentence.token(sentence.size() - 1).text().equals("?")) {
            return false;
        }
        for (int i = 1; i < trigger; i++) {
            if (sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private static Status stronger(Status one, Status other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Status status) {
        return switch (status) {
            case OCCURRED -> 0;
            case HISTORICAL -> 1;
            case ONGOING -> 2;
            case PLANNED -> 3;
            case INTENDED -> 4;
            case HYPOTHETICAL -> 5;
            case NEGATED -> 6;
        };
    }
}
