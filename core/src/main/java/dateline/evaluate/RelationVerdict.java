package dateline.evaluate;

import dateline.opinion.Opinion;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weighs the coding that the rules give against the learned opinion: the logarithm of the opinion's likelihood of each
 * root, and for the root of the rules as much more as they are to be trusted.
 *
 * <p>The weights were chosen on the looked-at half of the development relations.
 */
final class RelationVerdict {

    private static final double UNSEEN = 1e-6;

    private RelationVerdict() {}

    static RelationPrediction of(RelationPrediction rules, RelationChooser.Basis basis, Opinion opinion) {
        SortedMap<String, Double> scores = new TreeMap<>();
        opinion.olderRoots().forEach((root, likelihood) -> {
            if (!root.equals(Opinion.NOTHING)) {
                scores.put(root, Math.log(likelihood + UNSEEN));
            }
        });
        scores.merge(
                rules.root(), trust(basis) + (scores.containsKey(rules.root()) ? 0 : Math.log(UNSEEN)), Double::sum);
        String best = rules.root();
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            best = entry.getValue() > scores.get(best) ? entry.getKey() : best;
        }
        if (best.equals(rules.root())) {
            return rules;
        }
        double likelihood = opinion.olderRoots().getOrDefault(best, 0.0);
        return new RelationPrediction(rules.id(), best, opinion.type(), null, likelihood, "model");
    }

    /** The likeliest root, whatever the rules say; nothing is no answer where two are given. */
    static RelationPrediction alone(String id, Opinion opinion) {
        String best = "";
        double likelihood = -1;
        for (Map.Entry<String, Double> entry : opinion.olderRoots().entrySet()) {
            if (!entry.getKey().equals(Opinion.NOTHING) && entry.getValue() > likelihood) {
                best = entry.getKey();
                likelihood = entry.getValue();
            }
        }
        return new RelationPrediction(id, best, opinion.type(), null, likelihood, "model");
    }

    private static double trust(RelationChooser.Basis basis) {
        return switch (basis) {
            case BOTH -> 3;
            case PART -> 2;
            case NEAR -> 1;
            case REFUSED -> 0.5;
            case NOTHING -> 0;
        };
    }
}
