package dateline.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of organizations.tsv, by id. */
public final class Organizations {

    private final Map<String, Organization> byId;

    private Organizations(Map<String, Organization> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    static Organizations of(Map<String, Organization> byId) {
        return new Organizations(new LinkedHashMap<>(byId));
    }

    static Organizations read(LexiconFiles files, Cells cells, Problems problems) {
        Table table = files.table("organizations.tsv", "id", StandingRows.COLUMNS, problems);
        Map<String, Organization> byId = new LinkedHashMap<>();
        StandingRows.byId(table, cells)
                .forEach((id, rows) -> byId.put(
                        id,
                        new Organization(
                                id,
                                rows.get(0).text("name"),
                                StandingRows.aliases(rows),
                                StandingRows.union(rows, "seats"),
                                StandingRows.standings(rows, cells))));
        return new Organizations(byId);
    }

    /** The body of an id, or {@code null}. */
    public @Nullable Organization byId(String id) {
        return byId.get(id);
    }

    /** All bodies, in file order. */
    public Collection<Organization> all() {
        return byId.values();
    }
}
