package dateline.place;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Set;

/** Verbs whose object is where they take place: "shelled Bakhmut", "patrolled the port". */
final class PlaceVerbs {

    /** Verbs that only do so to places, never to governments: who visits Russia is in it. */
    private static final Set<String> ENTERED =
            Set.of(("visit leave enter tour invade reach bomb shell cross flee strike"
                            + " quit hit rock occupy storm besiege capture retake seize liberate encircle patrol loot evacuate"
                            + " blockade overrun recapture bombard pound")
                    .split(" "));
    /** Verbs that do so to towns, and to countries as actors. */
    private static final Set<String> ATTACKED = Set.of("attack", "raid");

    private PlaceVerbs() {}

    /** Whether a verb's object is a place even where it names a country. */
    static boolean isEntered(String lemma) {
        return ENTERED.contains(lemma);
    }

    /** Whether a word is the object of such a verb, or the subject of its passive. */
    static boolean hasObject(Sentence sentence, int word) {
        Dependencies tree = sentence.dependencies();
        boolean object = tree.is(word, "obj") || tree.relation(word).equals("nsubj:pass");
        int head = tree.head(word);
        return object
                && head != Dependencies.NONE
                && (ENTERED.contains(sentence.lemma(head)) || ATTACKED.contains(sentence.lemma(head)));
    }
}
