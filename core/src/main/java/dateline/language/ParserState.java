package dateline.language;

import java.util.Arrays;

/**
 * How far an arc-standard parse has come: the words on the stack, the words still to read, and the arcs so far.
 *
 * <p>Words count from 1; 0 is the node above the root; {@link #NONE} stands where there is no word.
 */
final class ParserState {

    static final int NONE = -1;

    private final int length;
    private final int[] stack;
    private int depth;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    // A new child is always farther out than those before it, so the outermost two are the last two.
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    ParserState(int length) {
        this.length = length;
        this.stack = new int[length + 1];
        this.depth = 1;
        this.heads = absent();
        this.relations = absent();
        this.left = absent();
        this.secondLeft = absent();
        this.right = absent();
        this.secondRight = absent();
    }

    private int[] absent() {
        int[] array = new int[length + 1];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean isDone() {
        return depth == 1 && next > length;
    }

    int depth() {
        return depth;
    }

    boolean canShift() {
        return next <= length;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The top of the stack becomes the head of the word below it. */
    void leftArc(int relation) {
        int head = stack[depth - 1];
        int dependent = stack[depth - 2];
        stack[depth - 2] = head;
        depth--;
        attach(dependent, head, relation);
        secondLeft[head] = left[head];
        left[head] = dependent;
    }

    /** The word below the top of the stack becomes the head of the top. */
    void rightArc(int relation) {
        int dependent = stack[--depth];
        int head = stack[depth - 1];
        attach(dependent, head, relation);
        secondRight[head] = right[head];
        right[head] = dependent;
    }

    private void attach(int dependent, int head, int relation) {
        heads[dependent] = head;
        relations[dependent] = relation;
    }

    /** The k-th word of the stack, counted from the top. */
    int stack(int k) {
        return k < depth ? stack[depth - 1 - k] : NONE;
    }

    /** The k-th word still to read. */
    int buffer(int k) {
        return next + k <= length ? next + k : NONE;
    }

    int left(int word) {
        return word < 0 ? NONE : left[word];
    }

    int secondLeft(int word) {
        return word < 0 ? NONE : secondLeft[word];
    }

    int right(int word) {
        return word < 0 ? NONE : right[word];
    }

    int secondRight(int word) {
        return word < 0 ? NONE : secondRight[word];
    }

    int head(int word) {
        return heads[word];
    }

    /** Number of the relation of a word to its head, {@link #NONE} while it has none. */
    int relation(int word) {
        return word < 0 ? NONE : relations[word];
    }
}
