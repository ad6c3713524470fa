package dateline.coding;

import dateline.lexicon.EventRule;
import dateline.lexicon.RuleTrigger;
import dateline.model.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule's trigger stands.
 *
 * @param rule the rule to try
 * @param token the trigger's head word
 * @param kind how the word is used
 * @param used the other words of the trigger ("fire" of "open fire")
 * @param objectPreposition the preposition that is part of the trigger and brings the object: "for" of "call for"
 */
record Candidate(
        EventRule rule,
        int token,
        RuleTrigger.Kind kind,
        List<Integer> used,
        @Nullable String objectPreposition) {

    Candidate {
        used = List.copyOf(used);
    }

    /** The last two other words, which may be one preposition: "out of" in "pull out of". */
    String prepositionalPhrase(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, used.size() - 2); i < used.size(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.lemma(used.get(i)));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
