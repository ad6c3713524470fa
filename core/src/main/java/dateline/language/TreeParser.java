package dateline.language;

import dateline.model.Dependencies;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The arc-standard neural parser of Chen and Manning (2014): the arcs of CoreNLP's {@code nndep} parser, computed here
 * because the library builds two enhanced graphs besides and multiplies its matrices in double precision.
 *
 * <p>Time grows linearly with the sentence. Safe to share between threads.
 */
final class TreeParser {

    /** Parts of words to keep: at most 64 MB. */
    private static final int KEPT_PARTS = 1 << 14;

    private static final int ROOT_RELATION = 1;
    private static final int UNROLLED = 8;

    private final ParserModel model;
    private final HiddenLayer layer;
    private final int arcs;
    private final int transitions;

    TreeParser(ParserModel model) {
        this(model, KEPT_PARTS);
    }

    /** @param keptParts how many parts of words to keep, 4 KB each; a power of two: more is faster */
    TreeParser(ParserModel model, int keptParts) {
        this.model = model;
        this.layer = new HiddenLayer(model, keptParts);
        this.arcs = model.relations().size() - 1;
        this.transitions = 2 * arcs + 1;
    }

    /** The words that it was trained on, with their ranks by frequency. */
    Map<String, Integer> vocabulary() {
        return model.words();
    }

    /** The tree of a sentence of one or more words. */
    Dependencies parse(List<Word> sentence) {
        Run run = new Run(sentence);
        while (!run.state.isDone()) {
            run.step();
        }
        return run.tree();
    }

    /** The parse of one sentence. */
    private final class Run {

        private final int[] words;
        private final int[] tags;
        private final ParserState state;
        private final float[] sums = layer.empty();
        private final float[] scores = new float[transitions];

        Run(List<Word> sentence) {
            int n = sentence.size();
            words = new int[n + 1];
            tags = new int[n + 1];
            words[0] = model.word(ParserModel.ROOT);
            tags[0] = model.tag(ParserModel.ROOT);
            for (int i = 0; i < n; i++) {
                words[i + 1] = model.word(sentence.get(i).form());
                tags[i + 1] = model.tag(sentence.get(i).tag());
            }
            state = new ParserState(n);
        }

        /** Takes the transition that scores highest among those that the state allows. */
        void step() {
            if (state.depth() <= 2) {
                // Nothing to choose: the node above the root takes a child only at the end.
                if (state.canShift()) {
                    state.shift();
                } else {
                    state.rightArc(ROOT_RELATION);
                }
                return;
            }
            score();
            int best = state.canShift() ? 2 * arcs : 1;
            for (int t = 2 * arcs - 1; t >= 0; t--) {
                boolean isRoot = relation(t) == ROOT_RELATION;
                if (!isRoot && scores[t] >= scores[best]) {
                    best = t;
                }
            }
            apply(best);
        }

        private void apply(int transition) {
            if (transition == 2 * arcs) {
                state.shift();
            } else if (transition < arcs) {
                state.leftArc(relation(transition));
            } else {
                state.rightArc(relation(transition));
            }
        }

        /** Left arcs come first, then right arcs, both in the order of the relations after "none"; shift is the last. */
        private int relation(int transition) {
            return transition % arcs + 1;
        }

        private void score() {
            layer.clear(sums);
            for (int k = 0; k < 3; k++) {
                addWord(state.stack(2 - k), k);
                addWord(state.buffer(k), 3 + k);
            }
            addChildren(state.stack(0), 0);
            addChildren(state.stack(1), 6);
            output(sums, model.output(), scores);
        }

        private void addChildren(int word, int place) {
            int left = state.left(word);
            int right = state.right(word);
            addChild(left, place);
            addChild(right, place + 1);
            addChild(state.secondLeft(word), place + 2);
            addChild(state.secondRight(word), place + 3);
            addChild(state.left(left), place + 4);
            addChild(state.right(right), place + 5);
        }

        private void addChild(int word, int place) {
            if (word != ParserState.NONE) {
                addWord(word, 6 + place);
                layer.addRelation(sums, state.relation(word), place);
            }
        }

        private void addWord(int word, int place) {
            if (word != ParserState.NONE) {
                layer.addWord(sums, words[word], tags[word], place);
            }
        }

        Dependencies tree() {
            int[] heads = new int[words.length - 1];
            String[] relations = new String[heads.length];
            for (int i = 0; i < heads.length; i++) {
                int head = state.head(i + 1);
                heads[i] = head == 0 ? Dependencies.NONE : head - 1;
                relations[i] = model.relations().get(state.relation(i + 1));
            }
            return new Dependencies(heads, relations);
        }
    }

    /** Scores of all transitions from the hidden layer's sums, whose activation is their cube; eight units at a time. */
    private static void output(float[] sums, float[] weights, float[] scores) {
        Arrays.fill(scores, 0);
        float[] cubes = new float[UNROLLED];
        for (int unit = 0; unit < sums.length; unit += UNROLLED) {
            for (int k = 0; k < UNROLLED; k++) {
                float sum = sums[unit + k];
                cubes[k] = sum * sum * sum;
            }
            addRows(scores, weights, unit * scores.length, cubes);
        }
    }

    private static void addRows(float[] scores, float[] w, int row, float[] cubes) {
        int n = scores.length;
        float c0 = cubes[0];
        float c1 = cubes[1];
        float c2 = cubes[2];
        float c3 = cubes[3];
        float c4 = cubes[4];
        float c5 = cubes[5];
        float c6 = cubes[6];
        float c7 = cubes[7];
        for (int i = 0; i < n; i++) {
            int at = row + i;
            scores[i] += c0 * w[at]
                    + c1 * w[at + n]
                    + c2 * w[at + 2 * n]
                    + c3 * w[at + 3 * n]
                    + c4 * w[at + 4 * n]
                    + c5 * w[at + 5 * n]
                    + c6 * w[at + 6 * n]
                    + c7 * w[at + 7 * n];
        }
    }
}
