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

    private final Map<String, SortedSet<String>> types = new HashMap<>();

    TriggerTypes(List<EventRule> rules) {
        for (EventRule rule : rules) {
            for (RuleTrigger trigger : rule.triggers()) {
                types.computeIfAbsent(trigger.lemma().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                        .add(rule.type());
            }
        }
    }

    /** The types of a token's lemma, in alphabetical order. */
    Iterable<String> of(Sentence sentence, int token) {
        if (sentence.token(token).isProperNoun()) {
            return List.of();
        }
        SortedSet<String> found = types.get(sentence.lemma(token).toLowerCase(Locale.ROOT));
        return found == null ? List.of() : found;
    }
}
