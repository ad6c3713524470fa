package dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the lexicon's tables: all that loading finds, and what only shows when rows are held against each other.
 */
public final class LexiconCheck {

    private final LexiconFiles files;
    private final Problems problems = new Problems();

    private LexiconCheck(LexiconFiles files) {
        this.files = files;
    }

    /** All problems of all tables, in reading order. */
    public static List<Problem> check(LexiconFiles files) {
        LoadedLexicon loaded = Lexicon.load(files);
        LexiconCheck check = new LexiconCheck(files);
        check.sharedNames(loaded.lexicon(), "actors.tsv", "organizations.tsv");
        check.countryNames();
        check.repeatedPhrases("agents.tsv");
        check.repeatedPhrases("roles.tsv");
        List<Problem> all = new ArrayList<>(loaded.problems());
        all.addAll(check.problems.sorted());
        return all.stream().sorted().toList();
    }

    private record Bearer(String id, Period period, Row row) {}

    private void sharedNames(Lexicon lexicon, String... tables) {
        Cells cells = new Cells(
                lexicon.countries().codes(), lexicon.ontology().sectors().keySet(), new Problems());
        for (String table : tables) {
            Map<String, List<Bearer>> bearers = new HashMap<>();
            for (Row row : rows(table, "id", StandingRows.COLUMNS)) {
                Bearer bearer = new Bearer(row.text("id"), cells.period(row), row);
                compare(row.text("name"), "name", bearer, bearers);
                row.list("aliases").forEach(alias -> compare(alias, "aliases", bearer, bearers));
            }
        }
    }

    private void compare(String name, String column, Bearer bearer, Map<String, List<Bearer>> bearers) {
        List<Bearer> others = bearers.computeIfAbsent(name, k -> new ArrayList<>());
        for (Bearer other : others) {
            if (!other.id().equals(bearer.id()) && other.period().overlaps(bearer.period())) {
                problems.add(
                        bearer.row(),
                        column,
                        ProblemCodes.SHARED_NAME,
                        "expected a name of one bearer at a time, found '" + name + "' for " + bearer.id() + " and "
                                + other.id() + " (" + other.row().where()
                                + "); drop it from one of them unless reports leave it open too");
                break;
            }
        }
        others.add(bearer);
    }

    private void countryNames() {
        Map<String, Row> first = new LinkedHashMap<>();
        for (Row row : rows("countries.tsv", "code", List.of("code", "name", "aliases"))) {
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.text("name"));
            names.forEach(name -> once(first, name, row, "aliases"));
        }
    }

    private void repeatedPhrases(String table) {
        Map<String, Row> first = new LinkedHashMap<>();
        for (Row row : rows(table, "phrases", List.of("phrases"))) {
            String kind = " (" + row.text("kind") + ")";
            row.list("phrases").forEach(phrase -> once(first, phrase + kind, row, "phrases"));
        }
    }

    private void once(Map<String, Row> first, String phrase, Row row, String column) {
        Row other = first.putIfAbsent(phrase, row);
        if (other != null) {
            problems.add(
                    row,
                    column,
                    ProblemCodes.DUPLICATE,
                    "expected each once, found '" + phrase + "' also at " + other.where() + "; drop one");
        }
    }

    private List<Row> rows(String table, String key, List<String> columns) {
        return files.table(table, key, columns, new Problems()).rows();
    }
}
