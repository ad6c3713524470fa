package dateline.opinion;

import dateline.lexicon.EventRule;
import dateline.lexicon.RuleTrigger;
import dateline.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which event types a word may name, by the triggers of the rules. */
final class TriggerTypes {

    private final Map<String, List<String>> types = new HashMap<>();

    TriggerTypes(List<EventRule> rules) {
        Map<String, SortedSet<String>> sorted = new HashMap<>();
        for (EventRule rule : rules) {
            for (RuleTrigger trigger : rule.triggers()) {
                sorted.computeIfAbsent(trigger.lemma().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                        .add(rule.type());
            }
        }
        sorted.forEach((lemma, found) -> types.put(lemma, List.copyOf(found)));
    }

    /** The types of a token's lemma, in alphabetical order. */
    List<String> of(Sentence sentence, int token) {
        if (sentence.token(token).isProperNoun()) {
            return List.of();
        }
        return types.getOrDefault(sentence.lemma(token).toLowerCase(Locale.ROOT), List.of());
    }
}
