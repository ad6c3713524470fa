package dateline.opinion;

import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sentence as features name them, made once for all relations of the sentence. */
final class SentenceWords {

    private final List<String> words = new ArrayList<>();
    private final List<List<String>> types = new ArrayList<>();

    SentenceWords(Sentence sentence, TriggerTypes triggers) {
        for (int i = 0; i < sentence.size(); i++) {
            words.add(word(sentence.token(i)));
            types.add(triggers.of(sentence, i));
        }
    }

    /** The lemma, or the kind of name that it is. */
    String word(int token) {
        return words.get(token);
    }

    /** The event types that the word may name, in alphabetical order. */
    List<String> types(int token) {
        return types.get(token);
    }

    /** Whether the word may name an event of any type. */
    boolean mayTrigger(int token) {
        return !types.get(token).isEmpty();
    }

    private static String word(Token token) {
        if (token.isProperNoun() && !token.entity().equals("O")) {
            return token.entity();
        }
        return token.tag().equals("CD") ? "#" : token.lemma().toLowerCase(Locale.ROOT);
    }
}
