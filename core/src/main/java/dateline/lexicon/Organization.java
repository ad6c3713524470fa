package dateline.lexicon;

import java.time.LocalDate;
import java.util.List;

/**
 * A body that acts: an international organisation, a party, an armed group, a court, a company.
 *
 * @param id stable identity in the lexicon
 * @param name to show
 * @param aliases other ways in which reports name it
 * @param seats places that stand for it: "Brussels" for the European Union
 * @param standings one per row, in file order; at least one
 */
public record Organization(String id, String name, List<String> aliases, List<String> seats, List<Standing> standings) {

    public Organization {
        aliases = List.copyOf(aliases);
        seats = List.copyOf(seats);
        standings = List.copyOf(standings);
    }

    /** What the body is on a day, the latest to begin first; empty outside all periods. */
    public List<Standing> on(LocalDate day) {
        return Standings.on(day, standings);
    }
}
