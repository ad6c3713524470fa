package dateline.learning;

import dateline.opinion.Observation;
import dateline.opinion.OpinionModel;
import dateline.opinion.RelationLabel;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of the second opinion: a logistic regression with L2 regularisation for each label against all
 * others (liblinear's solver 0, which uses no chance).
 */
public final class OpinionTrainer {

    /** Weight of the errors against that of the weights' size; larger fits the examples more closely. */
    private static final double COST = 4;

    private static final double TOLERANCE = 0.05;

    /** A feature of fewer examples is left out. */
    private static final int RAREST = 2;

    private OpinionTrainer() {}

    /**
     * Learns from examples; the same examples in the same order give the same weights.
     *
     * @param withVector whether to learn of the vectors too; without, the model judges quick observations
     */
    public static OpinionModel train(List<RelationExample> examples, boolean withVector) {
        SortedMap<Integer, Integer> places = places(examples);
        List<RelationLabel> labels = new ArrayList<>(
                new TreeSet<>(examples.stream().map(RelationExample::label).toList()));
        int length = withVector ? examples.get(0).observation().vector().length : 0;
        Feature[][] rows = examples.stream()
                .map(example -> row(example.observation(), places, length))
                .toArray(Feature[][]::new);
        Linear.disableDebugOutput();
        List<double[]> weights = labels.parallelStream()
                .map(label -> oneAgainstAll(examples, rows, label, places.size() + length))
                .toList();
        return model(weights, labels, places, length);
    }

    /** Weights of the features for one label, by place. */
    private static double[] oneAgainstAll(
            List<RelationExample> examples, Feature[][] rows, RelationLabel label, int features) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features;
        problem.bias = -1;
        problem.x = rows;
        problem.y = examples.stream()
                .mapToDouble(example -> example.label().equals(label) ? 1 : -1)
                .toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    /** Where each feature that is not rare stands, from 0. */
    private static SortedMap<Integer, Integer> places(List<RelationExample> examples) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (RelationExample example : examples) {
            example.observation()
                    .features()
                    .forEach(feature -> counts.merge(OpinionModel.number(feature), 1, Integer::sum));
        }
        SortedMap<Integer, Integer> places = new TreeMap<>();
        counts.forEach((number, count) -> {
            if (count >= RAREST) {
                places.put(number, places.size());
            }
        });
        return places;
    }

    private static Feature[] row(Observation observation, SortedMap<Integer, Integer> places, int length) {
        TreeSet<Integer> known = new TreeSet<>();
        for (String feature : observation.features()) {
            Integer place = places.get(OpinionModel.number(feature));
            if (place != null) {
                known.add(place);
            }
        }
        double share = 1 / Math.sqrt(Math.max(1, known.size()));
        List<Feature> row = new ArrayList<>();
        known.forEach(place -> row.add(new FeatureNode(place + 1, share)));
        float[] vector = observation.vector();
        for (int i = 0; i < length; i++) {
            if (vector[i] != 0) {
                row.add(new FeatureNode(places.size() + i + 1, OpinionModel.VECTOR_SHARE * vector[i]));
            }
        }
        return row.toArray(Feature[]::new);
    }

    private static OpinionModel model(
            List<double[]> weights, List<RelationLabel> labels, SortedMap<Integer, Integer> places, int length) {
        SortedMap<Integer, short[]> sparse = new TreeMap<>();
        places.forEach((number, place) -> sparse.put(number, steps(weights, place)));
        short[][] dense = new short[length][];
        for (int i = 0; i < length; i++) {
            dense[i] = steps(weights, places.size() + i);
        }
        return new OpinionModel(labels, sparse, dense);
    }

    /** The weights of one feature in whole steps, one a label. */
    private static short[] steps(List<double[]> weights, int place) {
        short[] row = new short[weights.size()];
        for (int i = 0; i < row.length; i++) {
            double steps = weights.get(i)[place] / OpinionModel.STEP;
            row[i] = (short) Math.round(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps)));
        }
        return row;
    }
}
