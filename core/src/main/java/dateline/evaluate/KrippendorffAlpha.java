package dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far readers agree beyond chance, for labels without an order: 1 less the share of observed disagreement in that
 * expected if labels were dealt out by chance. 1 is full agreement, 0 that of chance, below 0 worse.
 *
 * <p>K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011, section C.
 */
final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /**
     * The agreement.
     *
     * @param units for each thing that was labelled, the labels that it got; those with fewer than two say nothing
     * @return {@link Double#NaN} where there was nothing to disagree about: fewer than two different labels
     */
    static double nominal(List<List<String>> units) {
        Map<String, Integer> totals = new TreeMap<>();
        double disagreements = 0;
        for (List<String> labels : units) {
            if (labels.size() > 1) {
                labels.forEach(label -> totals.merge(label, 1, Integer::sum));
                disagreements += (double) unlikePairs(labels) / (labels.size() - 1);
            }
        }
        double all = 0;
        double alike = 0;
        for (int total : totals.values()) {
            all += total;
            alike += total * (total - 1.0);
        }
        double expected = all * (all - 1) - alike;
        return expected == 0 ? Double.NaN : 1 - (all - 1) * disagreements / expected;
    }

    /** Ordered pairs of labels of one unit that differ. */
    private static int unlikePairs(List<String> labels) {
        int pairs = 0;
        for (String one : labels) {
            for (String other : labels) {
                pairs += one.equals(other) ? 0 : 1;
            }
        }
        return pairs;
    }
}
