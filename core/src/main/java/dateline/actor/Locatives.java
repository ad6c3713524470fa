package dateline.actor;

import dateline.lexicon.Name;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Locale;

/**
 * Tells a town that is a place from a town that is a government: "in Washington" and "flew to Moscow" are places,
 * "Washington said", "ties with Moscow" and "Beijing's envoy" are governments.
 */
final class Locatives {

    private Locatives() {}

    /** Whether the unit that ends a noun phrase is meant as a place. */
    static boolean isPlace(Sentence sentence, Chunk chunk, Segment unit) {
        String before = word(sentence, chunk.first() - 1);
        boolean owns = chunk.end() < sentence.size()
                && sentence.token(chunk.end()).tag().equals("POS");
        if (owns && chunk.end() + 1 < sentence.size() && ownsTownThing(sentence, chunk.end())) {
            return true;
        }
        if (before.equals(",") && chunk.first() >= 2 && followsPlace(sentence, chunk)) {
            return true;
        }
        return !owns && afterPreposition(sentence, chunk, unit, before);
    }

    private static boolean afterPreposition(Sentence sentence, Chunk chunk, Segment unit, String before) {
        if (PlaceWords.LOCATIVE.contains(before)) {
            return !isTrust(sentence, chunk);
        }
        if (before.equals("to")) {
            return afterMotion(sentence, chunk);
        }
        if (before.equals("from")) {
            return afterMotion(sentence, chunk) || !afterThing(sentence, chunk);
        }
        if (before.equals("of")) {
            return isTown(sentence, unit) && ofTown(sentence, chunk);
        }
        Dependencies tree = sentence.dependencies();
        int head = chunk.head();
        if (tree.is(head, "conj") && tree.head(head) < chunk.first()) {
            int other = tree.head(head);
            int preposition = tree.child(other, "case");
            return preposition != Dependencies.NONE
                    && PlaceWords.LOCATIVE.contains(word(sentence, preposition))
                    && preposition < other;
        }
        return false;
    }

    /** "the suburbs of Moscow", "north of Kyiv": places. */
    private static boolean ofTown(Sentence sentence, Chunk chunk) {
        int noun = chunk.first() - 2;
        if (noun < 0) {
            return false;
        }
        String lemma = sentence.lemma(noun);
        return PlaceWords.OF_TOWNS.contains(lemma) || PlaceWords.PARTS.contains(lemma);
    }

    private static boolean isTrust(Sentence sentence, Chunk chunk) {
        return chunk.first() >= 2
                && PlaceWords.TRUST.contains(sentence.lemma(chunk.first() - 2).toLowerCase(Locale.ROOT));
    }

    private static boolean ownsTownThing(Sentence sentence, int possessive) {
        for (int i = possessive + 1; i < Math.min(sentence.size(), possessive + 4); i++) {
            if (PlaceWords.OF_TOWNS.contains(sentence.lemma(i))) {
                return true;
            }
            if (sentence.token(i).tag().equals("NNS") || sentence.token(i).tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    private static boolean followsPlace(Sentence sentence, Chunk chunk) {
        int place = chunk.first() - 2;
        return sentence.token(place).entity().equals("LOCATION") && hasLocativeBefore(sentence, place);
    }

    private static boolean hasLocativeBefore(Sentence sentence, int place) {
        int at = place;
        while (at > 0 && sentence.token(at).isProperNoun()) {
            at--;
        }
        return PlaceWords.LOCATIVE.contains(word(sentence, at))
                || word(sentence, at).equals("from");
    }

    /** Whether the preposition before a phrase hangs on a word of going, in the tree or just before it. */
    private static boolean afterMotion(Sentence sentence, Chunk chunk) {
        Dependencies tree = sentence.dependencies();
        int governor = tree.head(chunk.head());
        if (governor >= 0 && PlaceWords.MOTION.contains(sentence.lemma(governor))) {
            return true;
        }
        int from = Math.max(0, chunk.first() - 3);
        for (int i = chunk.first() - 2; i >= from; i--) {
            if (PlaceWords.MOTION.contains(sentence.lemma(i))) {
                return true;
            }
            if (sentence.token(i).isNoun() || sentence.token(i).isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** "Solidarity from Beijing", "demand answers from Ankara": it comes from a government; "spoke from Ankara": no. */
    private static boolean afterThing(Sentence sentence, Chunk chunk) {
        int before = chunk.first() - 2;
        int governor = sentence.dependencies().head(chunk.head());
        boolean gets = governor >= 0 && PlaceWords.GETTING.contains(sentence.lemma(governor));
        return before >= 0 && (sentence.token(before).isNoun() || gets);
    }

    /** Whether a seat of government is a town rather than a building or an office. */
    static boolean isTown(Sentence sentence, Segment unit) {
        Name.Seat seat = unit.name(Name.Seat.class);
        boolean house =
                PlaceWords.BUILDINGS.contains(sentence.token(unit.end() - 1).text());
        if (seat == null || !house && sentence.token(unit.first()).entity().equals("LOCATION")) {
            return true;
        }
        StringBuilder written = new StringBuilder();
        for (int i = unit.first(); i < unit.end(); i++) {
            written.append(i == unit.first() ? "" : " ")
                    .append(sentence.token(i).text());
        }
        return Words.fold(written.toString()).equals(Words.fold(seat.country().capital()));
    }

    private static String word(Sentence sentence, int i) {
        if (i < 0) {
            return "";
        }
        String text = sentence.token(i).text();
        return Character.isUpperCase(text.charAt(0)) ? text.toLowerCase(Locale.ROOT) : text;
    }
}
