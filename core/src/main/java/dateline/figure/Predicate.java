package dateline.figure;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verb, noun or adjective that says something of those counted.
 *
 * @param token its index
 * @param place where those counted stand to it
 */
record Predicate(int token, Place place) {

    /** Where those counted stand to a predicate. */
    enum Place {
        /** They do it, or are it. */
        SUBJECT,
        /** It is done to them. */
        OBJECT,
        /** They stand beside it behind a preposition. */
        BESIDE
    }

    private static final Set<String> GOES_ON = Set.of("nummod", "compound", "det", "amod", "advmod", "appos", "dep");
    private static final Set<String> AMONG = Set.of("include", "including", "among", "amongst");
    /** Prepositions that bound a number rather than govern it: "between 10 and 15 fighters were killed". */
    private static final Set<String> BOUNDS = Set.of("between", "about", "around", "over", "under", "up", "at");

    private static final Set<String> PARTS =
            Set.of("group", "total", "crowd", "number", "couple", "dozen", "pair", "list", "batch", "band");
    private static final int STEPS = 8;

    /** The predicate over a token, or {@code null}. */
    static @Nullable Predicate over(Sentence sentence, int top) {
        Dependencies tree = sentence.dependencies();
        int at = top;
        for (int steps = 0; steps < STEPS; steps++) {
            int head = tree.head(at);
            if (head == Dependencies.NONE) {
                return null;
            }
            Predicate found = direct(sentence, at, head);
            if (found != null) {
                return found;
            }
            boolean conjunct = tree.is(at, "conj") && !sentence.token(at).isVerb();
            boolean part = tree.is(at, "nmod") && (isAmong(sentence, at) || isPartOf(sentence, head));
            if (!conjunct && !part && !GOES_ON.contains(tree.relation(at))) {
                return null;
            }
            at = head;
        }
        return null;
    }

    private static @Nullable Predicate direct(Sentence sentence, int at, int head) {
        Dependencies tree = sentence.dependencies();
        if (tree.is(at, "nsubj") || tree.is(at, "csubj")) {
            int verb = mainVerb(sentence, head);
            boolean passive = tree.relation(at).endsWith(":pass") || isPassive(sentence, verb);
            return new Predicate(verb, passive ? Place.OBJECT : Place.SUBJECT);
        }
        if (tree.is(at, "obj") || tree.is(at, "iobj") || tree.is(at, "dobj")) {
            return new Predicate(head, Place.OBJECT);
        }
        if (tree.is(at, "obl")) {
            return beside(sentence, at, head);
        }
        boolean verbal = sentence.token(head).isVerb() && !sentence.token(at).isVerb();
        return verbal && tree.is(at, "xcomp") ? new Predicate(head, Place.OBJECT) : null;
    }

    /**
     * The verb itself, or the finite passive that follows it: of "22,000 people arrested in May were pardoned" trees often
     * make "arrested" the main verb.
     */
    private static int mainVerb(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean reduced = sentence.token(verb).tag().equals("VBN") && tree.child(verb, "aux") < 0;
        for (int i = verb + 1; reduced && i < sentence.size(); i++) {
            if (sentence.token(i).tag().equals(",") || sentence.token(i).tag().equals("CC")) {
                return verb;
            }
            boolean bare = tree.child(i, "nsubj") < 0 && tree.child(i, "mark") < 0;
            if (sentence.token(i).isVerb() && isPassive(sentence, i) && bare && !tree.is(i, "acl")) {
                return i;
            }
        }
        return verb;
    }

    private static @Nullable Predicate beside(Sentence sentence, int at, int head) {
        Dependencies tree = sentence.dependencies();
        if (isAmong(sentence, at)) {
            int governor = tree.child(head, isPassive(sentence, head) ? "nsubj" : "obj");
            return governor >= 0 && governor < at ? over(sentence, governor) : new Predicate(head, Place.OBJECT);
        }
        int marker = tree.child(at, "case");
        boolean subject = at < head
                && tree.child(head, "nsubj") < 0
                && marker >= 0
                && BOUNDS.contains(AmountReader.text(sentence, marker));
        boolean object = at > head
                && tree.child(head, "obj") < 0
                && marker >= 0
                && AmountReader.text(sentence, marker).equals("between");
        if (object) {
            return new Predicate(head, Place.OBJECT);
        }
        if (!subject) {
            return new Predicate(head, Place.BESIDE);
        }
        return new Predicate(head, isPassive(sentence, head) ? Place.OBJECT : Place.SUBJECT);
    }

    /** Whether a verb stands in the passive. */
    static boolean isPassive(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBN")
                && sentence.dependencies().child(verb, "aux:pass") >= 0;
    }

    /** "a crowd of 300", "a group of 12 lawyers"; not "three of the 12 hostages", which says nothing of the 12. */
    private static boolean isPartOf(Sentence sentence, int head) {
        String lemma = CountedReader.lemma(sentence, head);
        return PARTS.contains(lemma);
    }

    private static boolean isAmong(Sentence sentence, int at) {
        int marker = sentence.dependencies().child(at, "case");
        return marker >= 0 && AMONG.contains(CountedReader.lemma(sentence, marker));
    }
}
