package dateline.evaluate;

import dateline.lexicon.OlderRoots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts right and wrong types of a relations file and writes the report. */
final class RelationsScore {

    private final List<RelationRow> rows;
    private final List<RelationPrediction> predictions;
    private final List<String> firsts;

    /**
     * @param predictions one a row, of the marked actors
     * @param firsts the root of the first event of each row without marks, {@link FirstEvents#NONE} where there is none
     */
    RelationsScore(List<RelationRow> rows, List<RelationPrediction> predictions, List<String> firsts) {
        this.rows = rows;
        this.predictions = predictions;
        this.firsts = firsts;
    }

    EvaluationResult result() {
        Confusion roots = new Confusion();
        Confusion classes = new Confusion();
        Confusion unmarked = new Confusion();
        for (int i = 0; i < rows.size(); i++) {
            RelationRow row = rows.get(i);
            if (!row.root().isEmpty()) {
                String root = predictions.get(i).root();
                roots.add(row.root(), root);
                String penta = row.penta().isEmpty() ? OlderRoots.penta(row.root()) : row.penta();
                classes.add(penta, OlderRoots.penta(root));
                unmarked.add(row.root(), firsts.get(i));
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("accuracy", roots.accuracy());
        figures.put("macroF1", roots.macroF1());
        figures.put("pentaAccuracy", classes.accuracy());
        figures.put("pentaMacroF1", classes.macroF1());
        figures.put("firstAccuracy", unmarked.accuracy());
        figures.put("someEvent", 1 - (double) unmarked.predicted(FirstEvents.NONE) / Math.max(1, unmarked.total()));
        figures.put("n", (double) roots.total());
        String report = summary(roots, classes)
                + unmarked(unmarked)
                + "\n" + roots.table() + "\n" + roots.confusions() + "\n" + classes.table();
        return new EvaluationResult(figures, report, lines());
    }

    private static String summary(Confusion roots, Confusion classes) {
        return String.format(
                Locale.ROOT,
                "relations, two actors given, %d sentences%n"
                        + "  15 roots   accuracy %.3f %s  macro-F1 %.3f%n"
                        + "  4 classes  accuracy %.3f %s  macro-F1 %.3f%n",
                roots.total(),
                roots.accuracy(),
                Wilson.interval(roots.right(), roots.total()).shown(),
                roots.macroF1(),
                classes.accuracy(),
                Wilson.interval(classes.right(), classes.total()).shown(),
                classes.macroF1());
    }

    private static String unmarked(Confusion first) {
        int some = first.total() - first.predicted(FirstEvents.NONE);
        return String.format(
                Locale.ROOT,
                "the same sentences, nothing given%n"
                        + "  first event  accuracy %.3f %s%n"
                        + "  some event   %.3f %s%n",
                first.accuracy(),
                Wilson.interval(first.right(), first.total()).shown(),
                (double) some / Math.max(1, first.total()),
                Wilson.interval(some, first.total()).shown());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("id\tplover_root\ttype\tmode\tconfidence\tfound_by");
        for (RelationPrediction prediction : predictions) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%s\t%.2f\t%s",
                    prediction.id(),
                    prediction.root(),
                    prediction.type(),
                    prediction.mode() == null ? "" : prediction.mode(),
                    prediction.confidence(),
                    prediction.by()));
        }
        return lines;
    }

    /** Gold labels against predicted ones. */
    private static final class Confusion {

        private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
        private final TreeSet<String> labels = new TreeSet<>();
        private int total;
        private int right;

        void add(String gold, String predicted) {
            counts.computeIfAbsent(gold, key -> new TreeMap<>()).merge(predicted, 1, Integer::sum);
            labels.add(gold);
            total++;
            right += gold.equals(predicted) ? 1 : 0;
        }

        int total() {
            return total;
        }

        int right() {
            return right;
        }

        double accuracy() {
            return total == 0 ? Double.NaN : (double) right / total;
        }

        double macroF1() {
            return labels.stream().mapToDouble(this::f1).average().orElse(Double.NaN);
        }

        private int hits(String label) {
            return counts.getOrDefault(label, Map.of()).getOrDefault(label, 0);
        }

        private int gold(String label) {
            return counts.getOrDefault(label, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        private int predicted(String label) {
            return counts.values().stream()
                    .mapToInt(row -> row.getOrDefault(label, 0))
                    .sum();
        }

        private double f1(String label) {
            int sum = gold(label) + predicted(label);
            return sum == 0 ? 0 : 2.0 * hits(label) / sum;
        }

        String table() {
            StringBuilder out = new StringBuilder(
                    String.format("%-10s %6s %9s %7s %6s%n", "", "gold", "precision", "recall", "F1"));
            for (String label : labels) {
                int predicted = predicted(label);
                out.append(String.format(
                        Locale.ROOT,
                        "%-10s %6d %9.3f %7.3f %6.3f%n",
                        label,
                        gold(label),
                        predicted == 0 ? 0.0 : (double) hits(label) / predicted,
                        (double) hits(label) / gold(label),
                        f1(label)));
            }
            return out.toString();
        }

        String confusions() {
            StringBuilder out =
                    new StringBuilder(String.format("taken for (row: true, then what was coded with counts)%n"));
            for (String label : labels) {
                out.append(String.format("%-10s", label));
                counts.get(label).entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(label))
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .forEach(entry -> out.append(' ')
                                .append(entry.getKey())
                                .append(' ')
                                .append(entry.getValue()));
                out.append(String.format("%n"));
            }
            return out.toString();
        }
    }
}
