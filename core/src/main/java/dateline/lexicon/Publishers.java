package dateline.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outlets and agencies of publishers.tsv. */
public final class Publishers {

    private static final List<String> COLUMNS = List.of("id", "name", "aliases", "country", "url_hosts", "note");

    private final Map<String, Publisher> byId;
    private final Map<String, Publisher> byHost = new HashMap<>();
    private final Map<String, Publisher> byName = new HashMap<>();

    private Publishers(Map<String, Publisher> byId) {
        this.byId = Collections.unmodifiableMap(byId);
        for (Publisher publisher : byId.values()) {
            publisher.hosts().forEach(host -> byHost.putIfAbsent(host, publisher));
            byName.putIfAbsent(key(publisher.name()), publisher);
            publisher.aliases().forEach(alias -> byName.putIfAbsent(key(alias), publisher));
        }
    }

    static Publishers read(LexiconFiles files, Cells cells, Problems problems) {
        Map<String, Publisher> byId = new LinkedHashMap<>();
        for (Row row : files.table("publishers.tsv", "id", COLUMNS, problems).rows()) {
            Publisher publisher = new Publisher(
                    cells.required(row, "id"),
                    cells.required(row, "name"),
                    row.list("aliases"),
                    cells.country(row),
                    row.list("url_hosts"),
                    row.where());
            Publisher other = byId.putIfAbsent(publisher.id(), publisher);
            if (other != null) {
                problems.add(
                        row,
                        "id",
                        ProblemCodes.DUPLICATE,
                        "expected each id once, found '" + publisher.id() + "' also at " + other.where());
            }
        }
        return new Publishers(byId);
    }

    /** The publisher whose host this is, or a host under it ({@code edition.cnn.com}); {@code null} when unknown. */
    public @Nullable Publisher byHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (true) {
            Publisher publisher = byHost.get(rest);
            int dot = rest.indexOf('.');
            if (publisher != null || dot < 0) {
                return publisher;
            }
            rest = rest.substring(dot + 1);
        }
    }

    /** The publisher of a name or short form, in any case; {@code null} when unknown. */
    public @Nullable Publisher byName(String name) {
        return byName.get(key(name));
    }

    /** All publishers, in file order. */
    public Collection<Publisher> all() {
        return byId.values();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
