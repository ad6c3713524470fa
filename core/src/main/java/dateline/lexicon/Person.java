package dateline.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public figure with the offices held over time.
 *
 * @param id stable identity in the lexicon
 * @param name to show
 * @param aliases other ways in which reports name the person
 * @param gender {@code m} or {@code f}, or {@code null} where the row does not say
 * @param standings one per row, in file order; at least one
 */
public record Person(
        String id,
        String name,
        List<String> aliases,
        @Nullable String gender,
        List<Standing> standings) {

    public Person {
        aliases = List.copyOf(aliases);
        standings = List.copyOf(standings);
    }

    /** What the person is on a day, the latest to begin first; empty outside all periods. */
    public List<Standing> on(LocalDate day) {
        return Standings.on(day, standings);
    }

    /** What the person was before a day, the latest to begin first. */
    public List<Standing> before(LocalDate day) {
        return Standings.before(day, standings);
    }
}
