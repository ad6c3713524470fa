package dateline.time;

import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Locale;
import java.util.Set;

/** Asks the governing verb of a time where it points: "met on Friday" back, "will meet on Friday" ahead. */
final class Tenses {

    /** Verbs that look ahead even in the past tense: "planned a rally on Saturday". */
    private static final Set<String> PLANNED = Words.set("""
            schedule plan expect due set slate intend hope aim prepare vow pledge promise book postpone
            threaten bill""");
    /** Verbs whose infinitive tells what has come about, not what is to come. */
    private static final Set<String> ACHIEVED = Words.set("""
            begin start manage fail continue help force try use cease happen come go appear seem refuse
            decline travel gather meet return rush fly stage""");
    /** Nouns whose infinitive looks ahead: "a plan to withdraw on Friday". */
    private static final Set<String> INTENTION = Words.set("""
            plan decision deal agreement order deadline proposal promise offer intention vote request
            pledge move bid commitment threat call""");

    private static final Set<String> BEHIND = Words.set("""
            attack bombing killing slaying explosion blast crash shooting ruling massacre murder
            assassination earthquake coup invasion raid arrest strike death announcement statement verdict
            defeat victory clash""");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "before", "once", "when");

    private Tenses() {}

    /** The direction of the verb that governs a token. */
    static Direction direction(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        boolean noun = false;
        int steps = 0;
        for (int at = token; at != Dependencies.NONE && steps++ < sentence.size(); at = tree.head(at)) {
            Direction own = at == token ? predicate(sentence, at) : own(sentence, at, noun);
            if (own != Direction.UNKNOWN) {
                return noun && own == Direction.PAST ? Direction.PROBABLY_PAST : own;
            }
            noun |= at != token && sentence.token(at).isNoun();
        }
        return Direction.UNKNOWN;
    }

    private static Direction own(Sentence sentence, int at, boolean throughNoun) {
        Direction predicate = predicate(sentence, at);
        if (predicate != Direction.UNKNOWN) {
            return predicate;
        }
        String lemma = sentence.lemma(at).toLowerCase(Locale.ROOT);
        if (sentence.token(at).isNoun()) {
            return BEHIND.contains(lemma) ? Direction.PAST : Direction.UNKNOWN;
        }
        if (!sentence.token(at).isVerb()) {
            return PLANNED.contains(lemma) ? Direction.FUTURE : Direction.UNKNOWN;
        }
        Direction auxiliary = auxiliary(sentence, at);
        if (auxiliary != Direction.UNKNOWN || hasModal(sentence, at)) {
            return auxiliary;
        }
        String tag = sentence.token(at).tag();
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        if (present && (throughNoun || sentence.dependencies().is(at, "advcl"))) {
            return isCondition(sentence, at) ? Direction.FUTURE : Direction.UNKNOWN;
        }
        return tag.equals("VB") ? infinitive(sentence, at, throughNoun) : ofTag(sentence, tag, lemma);
    }

    /** Whether a clause in the present tense tells what is to come: "if they win in November". */
    private static boolean isCondition(Sentence sentence, int verb) {
        int mark = sentence.dependencies().child(verb, "mark");
        int when = sentence.dependencies().child(verb, "advmod");
        return mark != Dependencies.NONE
                        && CONDITIONS.contains(sentence.lemma(mark).toLowerCase(Locale.ROOT))
                || when != Dependencies.NONE && sentence.lemma(when).equalsIgnoreCase("when");
    }

    /** The tense of the copula of a noun or an adjective: "the vote was on Sunday". */
    private static Direction predicate(Sentence sentence, int at) {
        int copula = sentence.dependencies().child(at, "cop");
        if (copula == Dependencies.NONE) {
            return Direction.UNKNOWN;
        }
        Direction auxiliary = auxiliary(sentence, at);
        boolean due = PLANNED.contains(sentence.lemma(at));
        if (due) {
            return Direction.FUTURE;
        }
        return auxiliary != Direction.UNKNOWN || hasModal(sentence, at)
                ? auxiliary
                : ofTag(sentence, sentence.token(copula).tag(), "be");
    }

    private static Direction auxiliary(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        Direction found = Direction.UNKNOWN;
        for (int child : tree.children(verb)) {
            if (!tree.is(child, "aux") && !tree.is(child, "auxpass")) {
                continue;
            }
            String lemma = sentence.lemma(child);
            String tag = sentence.token(child).tag();
            if (lemma.equals("have") && !hasModal(sentence, verb)) {
                return tag.equals("VBD") ? Direction.PAST : Direction.PROBABLY_PAST;
            }
            if (tag.equals("MD")) {
                found = lemma.equals("could") ? Direction.UNKNOWN : Direction.FUTURE;
                break;
            }
            if (tag.equals("VBD")) {
                found = planned(sentence, verb) ? Direction.FUTURE : Direction.PAST;
            } else if (lemma.equals("be") && !tag.equals("VBN") && found == Direction.UNKNOWN) {
                found = sentence.kind() == Block.Kind.HEADLINE ? Direction.PAST : Direction.FUTURE;
            }
        }
        return found;
    }

    private static boolean hasModal(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb).stream()
                .anyMatch(child ->
                        tree.is(child, "aux") && sentence.token(child).tag().equals("MD"));
    }

    private static boolean planned(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        boolean going = sentence.lemma(verb).equals("go") && tag.equals("VBG");
        return going || PLANNED.contains(sentence.lemma(verb));
    }

    private static Direction ofTag(Sentence sentence, String tag, String lemma) {
        return switch (tag) {
            case "VBD", "VBN" -> PLANNED.contains(lemma) ? Direction.FUTURE : Direction.PAST;
            case "VBZ", "VBP" -> sentence.kind() == Block.Kind.HEADLINE ? Direction.PAST : Direction.FUTURE;
            default -> Direction.UNKNOWN;
        };
    }

    /** An infinitive looks ahead, unless it tells the purpose of what has been done or what came of it. */
    private static Direction infinitive(Sentence sentence, int verb, boolean throughNoun) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        if (head == Dependencies.NONE) {
            return Direction.FUTURE;
        }
        String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
        if (sentence.token(head).isNoun() && !INTENTION.contains(lemma)) {
            return Direction.UNKNOWN;
        }
        boolean purpose = throughNoun && tree.is(verb, "advcl");
        return purpose || ACHIEVED.contains(lemma) ? Direction.UNKNOWN : Direction.FUTURE;
    }
}
