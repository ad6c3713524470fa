package dateline.lexicon;

import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The compatibility profile: what our types are called in data labelled through CAMEO with its 15 roots, read from
 * {@code plover/older-roots.tsv}.
 */
public final class OlderRoots {

    private static final String FILE = "plover/older-roots.tsv";

    private static final Map<String, Integer> CLASSES = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry("YIELD", 2),
            Map.entry("REQUEST", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("REJECT", 3),
            Map.entry("THREATEN", 3),
            Map.entry("PROTEST", 4),
            Map.entry("SANCTION", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    private final List<Row> rows;

    private OlderRoots(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static OlderRoots read(LexiconFiles files, Ontology ontology, Problems problems) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of("type", "mode", "of", "word", "root");
        for (Row row : files.table(FILE, "type", columns, problems).rows()) {
            if (!ontology.types().containsKey(row.text("type"))) {
                problems.unknown(
                        row,
                        "type",
                        ProblemCodes.TYPE,
                        "an event type",
                        row.text("type"),
                        ontology.types().keySet());
            } else if (!CLASSES.containsKey(row.text("root"))) {
                problems.unknown(row, "root", ProblemCodes.WORD, "an older root", row.text("root"), CLASSES.keySet());
            } else {
                rows.add(row);
            }
        }
        return new OlderRoots(rows);
    }

    /** The older root of an event mention. */
    public String of(EventMention mention) {
        String of = mention.of() == null ? null : mention.of().type();
        return of(mention.type(), mention.mode(), of, mention.trigger().text());
    }

    /**
     * The older root of a coding.
     *
     * @param ofType type of the event that was folded or is the content, or {@code null}
     * @param trigger the trigger as written
     */
    public String of(String type, @Nullable String mode, @Nullable String ofType, String trigger) {
        for (Row row : rows) {
            boolean fits = row.text("type").equals(type)
                    && (row.text("mode").isEmpty() || row.text("mode").equals(mode))
                    && (row.text("of").isEmpty() || row.text("of").equals(ofType))
                    && trigger.toLowerCase(Locale.ROOT).contains(row.text("word"));
            if (fits) {
                return row.text("root");
            }
        }
        return type;
    }

    /**
     * The older root of a CAMEO code.
     *
     * @param code two to four digits, such as "0874"
     * @return {@code null} for what has none: codes 01 and 02, and what is no code
     */
    public static @Nullable String ofCameo(String code) {
        return switch (code.length() < 2 ? "" : code.substring(0, 2)) {
            case "03" -> "AGREE";
            case "04" -> "CONSULT";
            case "05" -> "SUPPORT";
            case "06" -> "COOPERATE";
            case "07" -> "AID";
            case "08" -> "YIELD";
            case "09", "11" -> "ACCUSE";
            case "10" -> "REQUEST";
            case "12" -> "REJECT";
            case "13" -> "THREATEN";
            case "14" -> "PROTEST";
            case "15" -> "MOBILIZE";
            case "16" -> "SANCTION";
            case "17" -> "COERCE";
            case "18", "19", "20" -> "ASSAULT";
            default -> null;
        };
    }

    /** The class 1 to 4 of an older root, as a digit; "0" for none. */
    public static String penta(String root) {
        return String.valueOf(CLASSES.getOrDefault(root, 0));
    }
}
