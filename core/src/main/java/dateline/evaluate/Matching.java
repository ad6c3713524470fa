package dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs the marked with the predicted spans that are most like them, each used once. */
final class Matching {

    private Matching() {}

    /** For each of {@code marked} the index of its partner in {@code predicted}, or -1. */
    static int[] of(List<BitSet> marked, List<BitSet> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (marked.get(i).intersects(predicted.get(j))) {
                    candidates.add(new Pair(likeness(marked.get(i), predicted.get(j)), i, j));
                }
            }
        }
        // A stable sort: equally like pairs keep the order of reading.
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        int[] partners = new int[marked.size()];
        Arrays.fill(partners, -1);
        boolean[] taken = new boolean[predicted.size()];
        for (Pair pair : candidates) {
            if (partners[pair.marked()] < 0 && !taken[pair.predicted()]) {
                partners[pair.marked()] = pair.predicted();
                taken[pair.predicted()] = true;
            }
        }
        return partners;
    }

    /** Dice's coefficient of the letters, from 0 to 1. */
    private static double likeness(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return 2.0 * both.cardinality() / (one.cardinality() + other.cardinality());
    }

    private record Pair(double likeness, int marked, int predicted) {}
}
