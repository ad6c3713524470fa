package dateline.custody;

import dateline.model.Actor;
import java.util.Set;

/** Tells people with a name from groups, bodies and countries. */
final class Persons {

    private static final Set<String> SMALL = Set.of(
            "de", "da", "do", "dos", "del", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "y", "e");
    private static final Set<String> BODIES = Set.of(
            "Government",
            "Ministry",
            "Party",
            "Army",
            "Police",
            "Council",
            "Court",
            "Union",
            "States",
            "Kingdom",
            "Front",
            "Movement",
            "Nations",
            "Group",
            "Forces",
            "Republic",
            "Parliament",
            "Opposition");

    private Persons() {}

    /** Whether an actor's name is that of a person: two to six words, all written with a capital. */
    static boolean isNamed(Actor actor) {
        String[] words = actor.name().split("[\\s-]+");
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (BODIES.contains(word) || (!capital && !SMALL.contains(word))) {
                return false;
            }
        }
        return true;
    }
}
