package dateline.lexicon;

import java.util.List;

/**
 * An office or title that a person holds, or a word before one.
 *
 * @param phrases ways to say it, singular and in lower case: "foreign minister"
 * @param sectors PLOVER sector codes of the holder, primary first; empty where they depend on whose it is
 *     ("spokesman", "counterpart")
 * @param kind what sort of role it is
 * @param where the row as {@code file:line}
 */
public record Role(List<String> phrases, List<String> sectors, Kind kind, String where) {

    public Role {
        phrases = List.copyOf(phrases);
        sectors = List.copyOf(sectors);
    }

    /** What sort of role a phrase names. */
    public enum Kind {
        /** An office somebody holds: "president". */
        OFFICE,
        /** Written before a name: "Gen.", "Sheikh". */
        TITLE,
        /** Speaks for another: "spokesman". */
        SPOKESPERSON,
        /** Is defined by another: "counterpart", "brother", "aide". */
        RELATIONAL,
        /** Changes the role after it; with sectors, which take the place of the role's own ("former" → ELI). */
        PREFIX
    }
}
