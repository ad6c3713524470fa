package dateline.model;

import java.util.List;

/**
 * Words that name or describe an actor.
 *
 * @param phrase the whole noun phrase with title and apposed role: "Chinese President Xi Jinping"
 * @param span the same in the article's text
 * @param kind how it refers
 * @param resolution whom it means
 */
public record ActorMention(Phrase phrase, Span span, Kind kind, ActorResolution resolution) {

    /** How a mention refers. */
    public enum Kind {
        /** By a name: a person, a body, a country. */
        NAME,
        /** By the seat of a government: "Beijing", "the Kremlin". */
        METONYM,
        /** By nationality: "Russian" in "Russian sanctions", "the Americans". */
        DEMONYM,
        /** By a role or a kind: "the president", "two activists", "police". */
        ROLE,
        PRONOUN
    }

    /** The actors it means, none unless it is resolved. */
    public List<Actor> actors() {
        return resolution instanceof ActorResolution.Resolved resolved ? resolved.actors() : List.of();
    }
}
