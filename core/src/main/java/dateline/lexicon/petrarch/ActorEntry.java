package dateline.lexicon.petrarch;

import dateline.lexicon.Period;
import java.util.List;

/**
 * Somebody in an actor dictionary.
 *
 * @param names as written, with blanks for underscores: the first is the main one
 * @param roles what they are, in the order of the file; one or more
 * @param file as messages name it
 * @param line of the first name, from 1
 */
public record ActorEntry(List<String> names, List<Role> roles, String file, int line) {

    public ActorEntry {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /**
     * A CAMEO code and when it holds.
     *
     * @param code one or more parts of three letters
     * @param period {@link Period#ALWAYS} where the file gives none
     * @param line from 1
     * @param column of the code's first letter, from 1
     */
    public record Role(String code, Period period, int line, int column) {}
}
