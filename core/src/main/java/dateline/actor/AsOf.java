package dateline.actor;

import dateline.lexicon.Organization;
import dateline.lexicon.Person;
import dateline.lexicon.Standing;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a body of the lexicon is on a day.
 *
 * @param country ISO 3166-1 alpha-3, or {@code null}
 * @param sectors PLOVER sector codes, primary first; empty where the lexicon says nothing for that day
 * @param inOffice whether one of the lexicon's periods holds the day
 * @param because the row that it rests on
 */
record AsOf(@Nullable String country, List<String> sectors, boolean inOffice, String because) {

    /** Sectors of those who held an office and hold none now. */
    private static final List<String> FORMER = List.of("ELI");

    /** Sectors that somebody keeps who has never held an office of state: an activist stays one. */
    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PTY", "IGO", "UNO", "EUR");

    AsOf {
        sectors = List.copyOf(sectors);
    }

    static AsOf of(Person person, @Nullable LocalDate day) {
        if (day == null) {
            Standing last = latest(person.standings());
            return new AsOf(
                    last.country(), last.sectors(), false, last.where() + ", the latest row, for want of a date");
        }
        List<Standing> current = person.on(day);
        if (!current.isEmpty()) {
            return new AsOf(
                    current.get(0).country(),
                    union(current),
                    true,
                    current.get(0).where());
        }
        List<Standing> before = person.before(day);
        if (!before.isEmpty()) {
            Standing last = before.get(0);
            boolean official = last.sectors().stream().anyMatch(OFFICIAL::contains);
            return new AsOf(
                    last.country(),
                    official ? FORMER : last.sectors(),
                    false,
                    last.where() + ", which ended before " + day);
        }
        Standing first = person.standings().get(0);
        return new AsOf(first.country(), List.of(), false, first.where() + ", which begins after " + day);
    }

    static AsOf of(Organization body, @Nullable LocalDate day) {
        List<Standing> current = day == null ? List.of() : body.on(day);
        Standing standing = current.isEmpty() ? latest(body.standings()) : current.get(0);
        return new AsOf(standing.country(), standing.sectors(), !current.isEmpty(), standing.where());
    }

    private static Standing latest(List<Standing> standings) {
        Standing latest = standings.get(0);
        for (Standing standing : standings) {
            LocalDate own = standing.period().from();
            LocalDate best = latest.period().from();
            if (own != null && (best == null || own.isAfter(best))) {
                latest = standing;
            }
        }
        return latest;
    }

    private static List<String> union(List<Standing> standings) {
        Set<String> sectors = new LinkedHashSet<>();
        standings.forEach(standing -> sectors.addAll(standing.sectors()));
        return List.copyOf(sectors);
    }
}
