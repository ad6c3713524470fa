package dateline.lexicon.petrarch;

import java.util.List;

/**
 * A noun of an agent dictionary.
 *
 * @param phrases ways to say it, in lower case with blanks: the noun, also with each ending of a set, and an irregular
 *     plural
 * @param code CAMEO code, with {@code ~} where the country goes
 * @param file as messages name it
 * @param line from 1
 * @param column of the code's first letter, from 1
 */
public record AgentEntry(List<String> phrases, String code, String file, int line, int column) {

    public AgentEntry {
        phrases = List.copyOf(phrases);
    }
}
