package dateline.lexicon;

import java.util.List;

/**
 * A word that names an event, with the words that must follow it.
 *
 * @param kind part of speech
 * @param lemma the word itself
 * @param following lemmas that must come after it: "on" for "call on", "fire" for "open fire"
 */
public record RuleTrigger(Kind kind, String lemma, List<String> following) {

    public RuleTrigger {
        following = List.copyOf(following);
    }

    /** The part of speech of a trigger. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }
}
