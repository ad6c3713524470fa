package dateline.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public figures of actors.tsv, by id. */
public final class People {

    private final Map<String, Person> byId;

    private People(Map<String, Person> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    static People of(Map<String, Person> byId) {
        return new People(new LinkedHashMap<>(byId));
    }

    static People read(LexiconFiles files, Cells cells, Problems problems) {
        Table table = files.table("actors.tsv", "id", StandingRows.COLUMNS, problems);
        Map<String, Person> byId = new LinkedHashMap<>();
        StandingRows.byId(table, cells).forEach((id, rows) -> {
            String gender = rows.get(0).text("gender");
            byId.put(
                    id,
                    new Person(
                            id,
                            rows.get(0).text("name"),
                            StandingRows.aliases(rows),
                            gender.isEmpty() ? null : gender,
                            StandingRows.standings(rows, cells)));
        });
        return new People(byId);
    }

    /** The person of an id, or {@code null}. */
    public @Nullable Person byId(String id) {
        return byId.get(id);
    }

    /** All persons, in file order. */
    public Collection<Person> all() {
        return byId.values();
    }
}
