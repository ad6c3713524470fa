package dateline.lexicon;

import dateline.lexicon.Ontology.Context;
import dateline.lexicon.Ontology.EventType;
import dateline.lexicon.Ontology.Mode;
import dateline.lexicon.Ontology.Sector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the ontology together from the tables of {@code lexicon/plover}. */
final class OntologyReader {

    private static final String SCORES = "plover/scores.tsv";

    private final LexiconFiles files;
    private final Problems problems;
    private final Map<String, Double> scores = new LinkedHashMap<>();

    OntologyReader(LexiconFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Ontology read() {
        readScores();
        return new Ontology(types(), contexts(), sectors());
    }

    private void readScores() {
        for (Row row : table(SCORES, "key", "score")) {
            String key = row.text("key");
            try {
                double score = Double.parseDouble(row.text("score"));
                if (score < -10 || score > 10) {
                    throw new NumberFormatException();
                }
                scores.put(key, score);
            } catch (NumberFormatException e) {
                problems.add(
                        row,
                        "score",
                        ProblemCodes.NUMBER,
                        "expected a score from -10 to 10, found '" + row.text("score") + "'");
            }
        }
    }

    private Map<String, EventType> types() {
        Map<String, Row> rows = new LinkedHashMap<>();
        table("plover/types.tsv", "type", "quad", "recipient", "definition")
                .forEach(row -> putOnce(rows, row, row.text("type"), "type"));
        Map<String, Map<String, Mode>> modes = modes(rows);
        Map<String, EventType> types = new LinkedHashMap<>();
        rows.forEach((code, row) -> types.put(
                code,
                new EventType(
                        code,
                        quad(row),
                        typeScore(row, code),
                        flag(row, "recipient", "required", "optional"),
                        modes.getOrDefault(code, Map.of()),
                        row.text("definition"))));
        return types;
    }

    private Map<String, Map<String, Mode>> modes(Map<String, Row> types) {
        Map<String, Map<String, Mode>> modes = new LinkedHashMap<>();
        // Types share names of modes ("arrest"), so that a row of one must not take the place of the other's.
        List<String> columns = List.of("mode", "type", "definition");
        for (Row row :
                files.table("plover/modes.tsv", "type mode", columns, problems).rows()) {
            String type = row.text("type");
            String code = row.text("mode");
            if (!types.containsKey(type)) {
                problems.unknown(row, "type", ProblemCodes.TYPE, "an event type", type, types.keySet());
                continue;
            }
            @Nullable Double score = scores.get(type + "/" + code);
            Mode mode = new Mode(type, code, score, row.text("definition"));
            if (modes.computeIfAbsent(type, k -> new LinkedHashMap<>()).put(code, mode) != null) {
                problems.add(row, "mode", ProblemCodes.DUPLICATE, "expected mode '" + code + "' of " + type + " once");
            }
        }
        return modes;
    }

    private Map<String, Context> contexts() {
        Map<String, Context> contexts = new LinkedHashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        table("plover/contexts.tsv", "context", "kind", "triggers", "definition")
                .forEach(row -> putOnce(rows, row, row.text("context"), "context"));
        rows.forEach((code, row) -> contexts.put(
                code,
                new Context(
                        code, flag(row, "kind", "auxiliary", "topic"), row.text("definition"), row.list("triggers"))));
        return contexts;
    }

    private Map<String, Sector> sectors() {
        Map<String, Sector> sectors = new LinkedHashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        table("plover/sectors.tsv", "sector", "kind", "name", "definition")
                .forEach(row -> putOnce(rows, row, row.text("sector"), "sector"));
        rows.forEach((code, row) -> sectors.put(
                code,
                new Sector(code, row.text("name"), flag(row, "kind", "stateless", "sector"), row.text("definition"))));
        return sectors;
    }

    private List<Row> table(String name, String... columns) {
        return files.table(name, columns[0], List.of(columns), problems).rows();
    }

    private void putOnce(Map<String, Row> rows, Row row, String key, String column) {
        Row other = rows.putIfAbsent(key, row);
        if (other != null) {
            problems.add(
                    row,
                    column,
                    ProblemCodes.DUPLICATE,
                    "expected each " + column + " once, found '" + key + "' also at " + other.where());
        }
    }

    private int quad(Row row) {
        int quad = "1234".indexOf(row.text("quad")) + 1;
        if (row.text("quad").length() != 1 || quad == 0) {
            problems.add(
                    row,
                    "quad",
                    ProblemCodes.NUMBER,
                    "expected a quad class from 1 to 4, found '" + row.text("quad") + "'");
        }
        return quad;
    }

    private double typeScore(Row row, String code) {
        Double score = scores.get(code);
        if (score == null) {
            problems.add(
                    row, "type", ProblemCodes.NUMBER, "expected a score of " + code + " in " + SCORES + ", found none");
            return 0;
        }
        return score;
    }

    private boolean flag(Row row, String column, String yes, String no) {
        String text = row.text(column);
        if (!text.equals(yes) && !text.equals(no)) {
            problems.unknown(row, column, ProblemCodes.WORD, "a " + column, text, List.of(yes, no));
        }
        return text.equals(yes);
    }
}
