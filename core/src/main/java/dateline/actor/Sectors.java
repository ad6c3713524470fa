package dateline.actor;

import java.util.Collection;
import java.util.Set;

/** What PLOVER's sectors say about where somebody belongs. */
final class Sectors {

    /** Codes that stand in a country's place: whoever has one belongs to no state. */
    private static final Set<String> STATELESS = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    private Sectors() {}

    /** Whether people of these sectors are most often those of the country that an article is about. */
    static boolean areDomestic(Collection<String> sectors) {
        return sectors.stream().noneMatch(STATELESS::contains);
    }
}
