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
    private static final Set<String> AMONG = Set.of("include", "including", "among", "amongst", "with", "of");
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
            boolean part = tree.is(at, "nmod") && isAmong(sentence, at);
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
            boolean passive = tree.relation(at).endsWith(":pass") || isPassive(sentence, head);
            return new Predicate(head, passive ? Place.OBJECT : Place.SUBJECT);
        }
        if (tree.is(at, "obj") || tree.is(at, "iobj") || tree.is(at, "dobj")) {
            return new Predicate(head, Place.OBJECT);
        }
        if (tree.is(at, "obl")) {
            return isAmong(sentence, at) ? null : new Predicate(head, Place.BESIDE);
        }
        boolean verbal = sentence.token(head).isVerb() && !sentence.token(at).isVerb();
        return verbal && tree.is(at, "xcomp") ? new Predicate(head, Place.OBJECT) : null;
    }

    /** Whether a verb stands in the passive. */
    static boolean isPassive(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBN")
                && sentence.dependencies().child(verb, "aux:pass") >= 0;
    }

    private static boolean isAmong(Sentence sentence, int at) {
        int marker = sentence.dependencies().child(at, "case");
        return marker >= 0 && AMONG.contains(CountedReader.lemma(sentence, marker));
    }
}
