package dateline.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The crosswalk from CAMEO, the older codebook, to PLOVER. */
public final class Cameo {

    private static final List<String> COLUMNS = List.of("code", "name", "type", "mode", "note");

    private final Map<String, Target> byCode;

    private Cameo(Map<String, Target> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    static Cameo read(LexiconFiles files, Ontology ontology, Problems problems) {
        Map<String, Target> byCode = new LinkedHashMap<>();
        for (Row row : files.table("cameo.tsv", "code", COLUMNS, problems).rows()) {
            String type = row.text("type");
            String mode = row.text("mode");
            if (!type.isEmpty() && !ontology.types().containsKey(type)) {
                problems.unknown(
                        row,
                        "type",
                        ProblemCodes.TYPE,
                        "an event type",
                        type,
                        ontology.types().keySet());
                continue;
            }
            if (!mode.isEmpty() && !ontology.allows(type, mode)) {
                problems.unknown(row, "mode", ProblemCodes.MODE, "a mode of " + type, mode, modes(ontology, type));
                continue;
            }
            Target target = new Target(
                    row.text("code"), row.text("name"), type.isEmpty() ? null : type, mode.isEmpty() ? null : mode);
            if (byCode.put(target.code(), target) != null) {
                problems.add(
                        row,
                        "code",
                        ProblemCodes.DUPLICATE,
                        "expected each code once, found " + target.code() + " again");
            }
        }
        return new Cameo(byCode);
    }

    private static List<String> modes(Ontology ontology, String type) {
        Ontology.EventType found = ontology.types().get(type);
        return found == null ? List.of() : List.copyOf(found.modes().keySet());
    }

    /** What a CAMEO code of two to four digits is in PLOVER: its own row, else that of its longest known prefix. */
    public @Nullable Target of(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Target target = byCode.get(code.substring(0, length));
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    /** All rows by code, in file order. */
    public Map<String, Target> all() {
        return byCode;
    }

    /**
     * A CAMEO code and what became of it.
     *
     * @param code two to four digits
     * @param name CAMEO's category in a few words
     * @param type PLOVER event type; {@code null} where PLOVER has no such event (01, 02)
     * @param mode PLOVER mode, where one fits all of the category
     */
    public record Target(
            String code,
            String name,
            @Nullable String type,
            @Nullable String mode) {}
}
