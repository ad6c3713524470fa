package dateline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an event that has not happened, or that somebody asks for or refuses, is coded: a planned CONSULT is an AGREE, a
 * request for AID is a REQUEST of mode assist. Read from {@code plover/folding.tsv}.
 */
public final class Folding {

    private static final String FILE = "plover/folding.tsv";

    private final Map<String, Result> results;

    private Folding(Map<String, Result> results) {
        this.results = Map.copyOf(results);
    }

    /**
     * What an event is coded as.
     *
     * @param type event type
     * @param mode its mode, or {@code null}
     */
    public record Result(String type, @Nullable String mode) {}

    static Folding read(LexiconFiles files, Ontology ontology, Problems problems) {
        Map<String, Result> results = new HashMap<>();
        List<String> columns = List.of("over", "type", "mode", "as", "as_mode", "note");
        for (Row row : files.table(FILE, "over", columns, problems).rows()) {
            String as = row.text("as");
            String asMode = row.text("as_mode");
            if (!ontology.types().containsKey(as)) {
                problems.unknown(
                        row,
                        "as",
                        ProblemCodes.TYPE,
                        "an event type",
                        as,
                        ontology.types().keySet());
            } else if (!asMode.isEmpty() && !ontology.allows(as, asMode)) {
                problems.unknown(
                        row,
                        "as_mode",
                        ProblemCodes.MODE,
                        "a mode of " + as,
                        asMode,
                        ontology.types().get(as).modes().keySet());
            } else {
                results.put(
                        key(row.text("over"), row.text("type"), row.text("mode")),
                        new Result(as, asMode.isEmpty() ? null : asMode));
            }
        }
        return new Folding(results);
    }

    /**
     * The coding of an event under a status or under another event.
     *
     * @param over a status in lower case, or the type of the event whose content it is
     * @return {@code null} where the event stays as it is
     */
    public @Nullable Result fold(String over, String type, @Nullable String mode) {
        Result exact = mode == null ? null : results.get(key(over, type, mode));
        return exact != null ? exact : results.get(key(over, type, ""));
    }

    private static String key(String over, String type, String mode) {
        return over + " " + type + " " + mode;
    }
}
