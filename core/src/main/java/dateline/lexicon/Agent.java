package dateline.lexicon;

import java.util.List;

/**
 * A noun for a kind of people or for a kind of body: "police officer", "opposition", "court".
 *
 * @param phrases ways to say it, singular and in lower case: "troops", "soldier"
 * @param sectors PLOVER sector codes, primary first
 * @param kind whether it means people or a body
 * @param where the row as {@code file:line}
 */
public record Agent(List<String> phrases, List<String> sectors, Kind kind, String where) {

    public Agent {
        phrases = List.copyOf(phrases);
        sectors = List.copyOf(sectors);
    }

    /** What a noun refers to. */
    public enum Kind {
        /** Somebody, or several: "a protester". */
        PERSON,
        /** A body or a collective: "the army". */
        BODY
    }
}
