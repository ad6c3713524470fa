package dateline.attribution;

import dateline.evaluate.MarkedAttributions;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Attribution;
import dateline.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of {@code confidence.tsv} to the looked half of a folder of marked attributions. Run it after rules
 * or cue words have changed much:
 *
 * <pre>java -cp … dateline.attribution.FitConfidence FOLDER core/src/main/resources/dateline/attribution/confidence.tsv</pre>
 *
 * <p>Logistic regression with a squared penalty, by steepest descent from zero with a fixed number of steps, so that the
 * same input gives the same weights.
 */
final class FitConfidence {

    private static final int LEAST_COUNT = 5;
    private static final int STEPS = 4000;
    private static final double PENALTY = 2;

    private final List<int[]> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    private FitConfidence() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Attributor attributor =
                new Attributor(Lexicon.load(LexiconFiles.shipped()).lexicon());
        Annotator annotator = new Annotator();
        List<List<String>> signs = new ArrayList<>();
        FitConfidence fit = new FitConfidence();
        for (MarkedAttributions article : MarkedAttributions.looked(folder)) {
            Document document = annotator.annotate(article.article());
            List<Finding> findings = attributor.findings(document);
            List<Attribution> found =
                    findings.stream().map(Finding::attribution).toList();
            boolean[] marked = article.cuesFound(found);
            for (int i = 0; i < findings.size(); i++) {
                if (!article.quotes(found.get(i))) {
                    int parent = found.get(i).parent();
                    signs.add(Signs.of(findings.get(i), parent < 0 ? null : findings.get(parent)));
                    fit.right.add(marked[i]);
                }
            }
        }
        Files.writeString(Path.of(arguments[1]), fit.fit(signs));
    }

    private String fit(List<List<String>> signs) {
        Map<String, Integer> counts = new TreeMap<>();
        signs.forEach(list -> list.forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_COUNT);
        List<String> names = new ArrayList<>(counts.keySet());
        signs.forEach(list -> rows.add(
                list.stream().mapToInt(names::indexOf).filter(i -> i >= 0).toArray()));
        double[] weights = descend(names.size());
        StringBuilder table =
                new StringBuilder("# How much each sign speaks for an attribution, in logits. Fitted by the"
                        + " test class FitConfidence on " + rows.size() + " findings.\n");
        table.append(line(Confidence.BIAS, weights[names.size()]));
        for (int i = 0; i < names.size(); i++) {
            table.append(line(names.get(i), weights[i]));
        }
        return table.toString();
    }

    private static String line(String sign, double weight) {
        return String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight).replace("\r\n", "\n");
    }

    private double[] descend(int size) {
        double[] weights = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size + 1];
            for (int row = 0; row < rows.size(); row++) {
                double sum = weights[size];
                for (int sign : rows.get(row)) {
                    sum += weights[sign];
                }
                double error = (right.get(row) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                slope[size] += error;
                for (int sign : rows.get(row)) {
                    slope[sign] += error;
                }
            }
            for (int i = 0; i <= size; i++) {
                weights[i] += 2.0 / rows.size() * (slope[i] - (i < size ? PENALTY * weights[i] : 0));
            }
        }
        return weights;
    }
}
