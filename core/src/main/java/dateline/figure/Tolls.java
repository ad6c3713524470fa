package dateline.figure;

import dateline.lexicon.FigureWord;
import dateline.lexicon.FigureWord.Role;
import dateline.lexicon.FigureWords;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads counts that a noun announces: "the death toll rose to 12", "police put the number of marchers at 8,000". */
final class Tolls {

    private final FigureWords words;

    Tolls(FigureWords words) {
        this.words = words;
    }

    /** The kind of a count beside a predicate, or {@code null}. */
    @Nullable
    String kind(Sentence sentence, @Nullable Predicate predicate) {
        int toll = predicate == null ? Dependencies.NONE : toll(sentence, predicate.token());
        if (toll == Dependencies.NONE) {
            return null;
        }
        FigureWord word = words.find(Role.TOLL, CountedReader.lemma(sentence, toll));
        if (word != null && !word.counts().equals("other")) {
            return word.counts();
        }
        int of = sentence.dependencies().child(toll, "nmod");
        FigureWord noun = of < 0 ? null : ofNoun(sentence, of);
        return noun == null ? null : noun.counts();
    }

    private @Nullable FigureWord ofNoun(Sentence sentence, int of) {
        FigureWord noun = words.find(Role.NOUN, CountedReader.lemma(sentence, of));
        return noun != null ? noun : words.find(Role.STATE, AmountReader.text(sentence, of));
    }

    /** The noun for the count among subject and object of a predicate, or none. */
    private int toll(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(predicate)) {
            boolean place = tree.is(child, "nsubj") || tree.is(child, "obj");
            if (place && words.find(Role.TOLL, CountedReader.lemma(sentence, child)) != null) {
                return child;
            }
        }
        return Dependencies.NONE;
    }

    /** The noun of which a count is announced, "marchers" in "the number of marchers", or none. */
    int noun(Sentence sentence, @Nullable Predicate predicate) {
        int toll = predicate == null ? Dependencies.NONE : toll(sentence, predicate.token());
        FigureWord word = toll < 0 ? null : words.find(Role.TOLL, CountedReader.lemma(sentence, toll));
        boolean open = word != null && word.counts().equals("other");
        return open ? sentence.dependencies().child(toll, "nmod") : Dependencies.NONE;
    }
}
