package dateline.place;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.place.Candidate.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where the name of a country, a capital or a seat of government stands for who rules there: "Washington said",
 * "talks with Russia", against "in Washington", "troops left Russia".
 */
final class Governments {

    private static final Set<String> WITH = Set.of("with", "against", "by", "between", "among", "towards", "toward");

    private Governments() {}

    /** Whether a name acts or is acted upon rather than tells where. */
    static boolean isActor(Sentence sentence, Phrase phrase, Candidate candidate) {
        if (candidate.kind() != Kind.COUNTRY && candidate.kind() != Kind.CAPITAL && candidate.kind() != Kind.SITE) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        int at = phrase.head();
        for (int steps = 0; tree.is(at, "conj") && steps < sentence.size(); steps++) {
            at = tree.head(at);
        }
        int head = tree.head(at);
        if (tree.is(at, "nsubj") || tree.is(at, "iobj")) {
            return head != Dependencies.NONE && !isPassive(sentence, at, head);
        }
        if (tree.is(at, "compound") && candidate.kind() == Kind.COUNTRY) {
            return head > at;
        }
        if (tree.is(at, "obj")) {
            return !PlaceVerbs.isEntered(sentence.lemma(head));
        }
        int preposition = tree.child(at, "case");
        return preposition != Dependencies.NONE
                && WITH.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT));
    }

    /** "Kyiv was shelled": the subject is where. */
    private static boolean isPassive(Sentence sentence, int subject, int verb) {
        return sentence.dependencies().relation(subject).equals("nsubj:pass")
                && PlaceVerbs.isEntered(sentence.lemma(verb));
    }
}
