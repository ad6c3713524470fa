package dateline.evaluate;

import static java.util.Map.entry;

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

    /**
     * How much commoner each root is in the older data than in the training sentences, as the logarithm of the ratio of
     * shares, damped to three tenths.
     */
    private static final Map<String, Double> COMMONNESS = Map.ofEntries(
            entry("ACCUSE", 0.19),
            entry("AGREE", 0.03),
            entry("AID", 0.04),
            entry("ASSAULT", 0.06),
            entry("COERCE", 0.07),
            entry("CONSULT", -0.01),
            entry("COOPERATE", -0.36),
            entry("MOBILIZE", -0.40),
            entry("PROTEST", -0.38),
            entry("REJECT", 0.18),
            entry("REQUEST", -0.12),
            entry("SANCTION", -0.11),
            entry("SUPPORT", 0.08),
            entry("THREATEN", -0.13),
            entry("YIELD", 0.08));

    private RelationVerdict() {}

    static RelationPrediction of(RelationPrediction rules, RelationChooser.Basis basis, Opinion opinion) {
        SortedMap<String, Double> scores = new TreeMap<>();
        opinion.olderRoots().forEach((root, likelihood) -> {
            if (!root.equals(Opinion.NOTHING)) {
                scores.put(root, Math.log(likelihood + UNSEEN) + COMMONNESS.getOrDefault(root, 0.0));
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
