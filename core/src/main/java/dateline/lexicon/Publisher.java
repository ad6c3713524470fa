package dateline.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet or agency that publishes reports.
 *
 * @param id stable identity in the lexicon
 * @param name to show
 * @param aliases other names and the short forms of datelines: "AFP"
 * @param country where it is based, ISO 3166-1 alpha-3, or {@code null}
 * @param hosts its hosts on the web, without {@code www.}
 * @param where the row as {@code file:line}
 */
public record Publisher(
        String id,
        String name,
        List<String> aliases,
        @Nullable String country,
        List<String> hosts,
        String where) {

    public Publisher {
        aliases = List.copyOf(aliases);
        hosts = List.copyOf(hosts);
    }
}
