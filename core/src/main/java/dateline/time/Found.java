package dateline.time;

/**
 * A class of words found at a piece.
 *
 * @param value what the words mean, in the class's own numbering
 * @param length how many pieces they take
 */
record Found(double value, int length) {}
