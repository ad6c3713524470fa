package dateline.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A state, or a territory that reports name like one.
 *
 * @param code ISO 3166-1 alpha-3; XKX for Kosovo
 * @param iso2 ISO 3166-1 alpha-2
 * @param name to show
 * @param aliases other names: short forms, former names, breakaway regions that count as the state's
 * @param demonyms adjectives and nationals, singular and plural: "Russian", "Russians"
 * @param capital the capital, empty where there is none
 * @param seats places that stand for its government or forces
 * @param where the row as {@code file:line}
 */
public record Country(
        String code,
        String iso2,
        String name,
        List<String> aliases,
        List<String> demonyms,
        String capital,
        List<Seat> seats,
        String where) {

    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
    }

    /** The same with more aliases. */
    Country withAliases(Collection<String> more) {
        List<String> all = new ArrayList<>(aliases);
        more.stream().filter(alias -> !all.contains(alias)).forEach(all::add);
        return new Country(code, iso2, name, all, demonyms, capital, seats, where);
    }

    /**
     * A place that stands for a body of the state: "the Kremlin", "the Pentagon".
     *
     * @param name as reports write it, without article
     * @param sectors whom it stands for, {@code GOV} unless the table says otherwise
     */
    public record Seat(String name, List<String> sectors) {
        public Seat {
            sectors = List.copyOf(sectors);
        }
    }
}
