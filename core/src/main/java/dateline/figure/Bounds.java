package dateline.figure;

import dateline.model.Quantity;
import dateline.model.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words around a number that make it at least, at most, or about so many. */
final class Bounds {

    private enum Bound {
        LEAST,
        MOST,
        ABOUT,
        EXACT
    }

    private record Words(Bound bound, List<String> words) {}

    /** Longer ones before those that end like them. */
    private static final List<Words> BEFORE = List.of(
            words(Bound.MOST, "no more than"),
            words(Bound.LEAST, "no fewer than"),
            words(Bound.LEAST, "no less than"),
            words(Bound.LEAST, "not less than"),
            words(Bound.LEAST, "well over"),
            words(Bound.LEAST, "at least"),
            words(Bound.LEAST, "more than"),
            words(Bound.LEAST, "upwards of"),
            words(Bound.LEAST, "in excess of"),
            words(Bound.LEAST, "a minimum of"),
            words(Bound.LEAST, "over"),
            words(Bound.LEAST, "exceeding"),
            words(Bound.MOST, "as many as"),
            words(Bound.MOST, "as much as"),
            words(Bound.MOST, "a maximum of"),
            words(Bound.MOST, "up to"),
            words(Bound.MOST, "at most"),
            words(Bound.MOST, "fewer than"),
            words(Bound.MOST, "less than"),
            words(Bound.MOST, "under"),
            words(Bound.ABOUT, "an estimated"),
            words(Bound.ABOUT, "estimated"),
            words(Bound.ABOUT, "close to"),
            words(Bound.ABOUT, "about"),
            words(Bound.ABOUT, "around"),
            words(Bound.ABOUT, "some"),
            words(Bound.ABOUT, "nearly"),
            words(Bound.ABOUT, "almost"),
            words(Bound.ABOUT, "roughly"),
            words(Bound.ABOUT, "approximately"),
            words(Bound.ABOUT, "circa"),
            words(Bound.EXACT, "only"),
            words(Bound.EXACT, "just"));

    private static final List<Words> AFTER =
            List.of(words(Bound.LEAST, "or more"), words(Bound.ABOUT, "or so"), words(Bound.ABOUT, "- odd"));

    private Bounds() {}

    /**
     * A number with its bounds.
     *
     * @param first index of the first token with the bounds
     * @param end index after the last one
     */
    record Bounded(int first, int end, Quantity quantity) {}

    /** Widens a quantity by the words before its first token and after its last. */
    static Bounded read(Sentence sentence, int first, int end, Quantity quantity) {
        Words before = before(sentence, first);
        Words after = after(sentence, end);
        Quantity bounded = quantity;
        int start = first;
        int stop = end;
        if (before != null) {
            start -= before.words().size();
            bounded = apply(before.bound(), bounded);
        }
        if (after != null) {
            stop += after.words().size();
            bounded = apply(after.bound(), bounded);
        }
        return new Bounded(start, stop, bounded);
    }

    private static Quantity apply(Bound bound, Quantity quantity) {
        return switch (bound) {
            case EXACT -> quantity;
            case ABOUT -> quantity.roughly();
            case LEAST -> quantity.low() == null ? quantity : new Quantity(quantity.low(), null, false);
            case MOST -> quantity.high() == null ? quantity : new Quantity(null, quantity.high(), false);
        };
    }

    private static @Nullable Words before(Sentence sentence, int first) {
        for (Words words : BEFORE) {
            int start = first - words.words().size();
            if (stand(sentence, start, words.words()) && !isParticle(sentence, start)) {
                return words;
            }
        }
        return null;
    }

    /** "handed over four soldiers" is not more than four. */
    private static boolean isParticle(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("RP") || sentence.dependencies().is(at, "compound");
    }

    private static @Nullable Words after(Sentence sentence, int end) {
        for (Words words : AFTER) {
            if (stand(sentence, end, words.words())) {
                return words;
            }
        }
        return null;
    }

    private static boolean stand(Sentence sentence, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!AmountReader.text(sentence, at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Words words(Bound bound, String words) {
        return new Words(bound, List.of(words.split(" ")));
    }
}
