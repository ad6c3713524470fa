package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act in politics: a person, a body, a group, a country.
 *
 * @param id the identity within an article: the lexicon's id where it is known, else made from the name
 * @param name the name to show: full and official rather than as written
 * @param country ISO 3166-1 alpha-3, or {@code null}
 * @param sectors PLOVER sector codes as of the event's date, primary first
 */
public record Actor(String id, String name, @Nullable String country, List<String> sectors) {

    public Actor {
        sectors = List.copyOf(sectors);
    }
}
