/**
 * A learned second opinion on what the rules found, and on what they left open.
 *
 * <p>In: a relation, that is a sentence with two of its actors. Out: how likely it is that the one does each of the 16
 * event types to the other, or nothing. The model is linear and sparse: it adds up weights of words, of the way between
 * the two in the tree, and of what the rules said. Its weights are learned from the sentences under {@code training/} by
 * {@code dateline train}, and stand in {@code weights.bin.gz} beside this package.
 */
@org.jspecify.annotations.NullMarked
package dateline.opinion;
