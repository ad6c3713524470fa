package dateline.opinion;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How likely each event type is.
 *
 * @param types likelihood by event type, and of {@link #NOTHING}; they add up to 1
 * @param olderRoots the same by the older root that the event would have in data labelled through CAMEO
 */
public record Opinion(SortedMap<String, Double> types, SortedMap<String, Double> olderRoots) {

    /** In place of a type: nothing is done by the one to the other. */
    public static final String NOTHING = "NONE";

    public Opinion {
        types = new TreeMap<>(types);
        olderRoots = new TreeMap<>(olderRoots);
    }

    /** How likely a type is; 0 for one that the model does not know. */
    public double of(String type) {
        return types.getOrDefault(type, 0.0);
    }

    /** The likeliest event type, whether or not nothing is likelier. */
    public String type() {
        String best = NOTHING;
        for (Map.Entry<String, Double> entry : types.entrySet()) {
            boolean event = !entry.getKey().equals(NOTHING);
            if (event && (best.equals(NOTHING) || entry.getValue() > of(best))) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
