package dateline.opinion;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How likely each label is.
 *
 * @param likelihoods by label, see {@link OpinionModel#labels()}; they add up to 1
 */
public record Opinion(SortedMap<String, Double> likelihoods) {

    /** The label of a relation in which nothing is done by the one to the other. */
    public static final String NOTHING = "NONE";

    public Opinion {
        likelihoods = new TreeMap<>(likelihoods);
    }

    /** How likely a label is; 0 for one that the model does not know. */
    public double of(String label) {
        return likelihoods.getOrDefault(label, 0.0);
    }

    /** The likeliest event type, whether or not nothing is likelier. */
    public String type() {
        return likelihoods.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(NOTHING))
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(NOTHING);
    }
}
