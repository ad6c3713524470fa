package dateline.place;

import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import dateline.lexicon.Publisher;
import dateline.lexicon.Publishers;
import dateline.model.Article;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where reports are from: the country of the publisher, by name, host or the host's ending, and the dateline. */
final class Homes {

    /** Endings of countries that are used all over the world. */
    private static final Set<String> WORLDWIDE = Set.of("co", "io", "tv", "me", "fm", "ai", "ly", "cc", "ws");

    private final Publishers publishers;
    private final Map<String, String> byEnding = new HashMap<>();

    Homes(Lexicon lexicon) {
        this.publishers = lexicon.publishers();
        for (Country country : lexicon.countries().all()) {
            String ending = country.iso2().toLowerCase(Locale.ROOT);
            if (!WORLDWIDE.contains(ending)) {
                byEnding.put(ending, country.code());
            }
        }
        byEnding.put("uk", "GBR");
    }

    Home of(Article article) {
        return new Home(country(article), article.datelinePlace());
    }

    private @Nullable String country(Article article) {
        String name = article.publisher();
        String host = host(article.url() != null ? article.url() : name);
        Publisher publisher = name == null ? null : publishers.byName(name);
        if (publisher == null && host != null) {
            publisher = publishers.byHost(host);
        }
        if (publisher != null && publisher.country() != null) {
            return publisher.country();
        }
        return host == null ? null : byEnding.get(host.substring(host.lastIndexOf('.') + 1));
    }

    /** The host of an address, or of a publisher that is named by its host; without "www.". */
    private static @Nullable String host(@Nullable String address) {
        if (address == null || address.indexOf('.') < 0 || address.indexOf(' ') >= 0) {
            return null;
        }
        String rest = address.replaceFirst("^[a-z]+://", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
