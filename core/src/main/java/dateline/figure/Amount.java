package dateline.figure;

/**
 * A number as read, before its bounds.
 *
 * @param value the number; of "dozens" the least
 * @param end index after its last token
 * @param open whether there may be more: "dozens"
 * @param scale what its last word multiplied by, 1 for none: so that "2 to 3 million" means millions twice
 */
record Amount(double value, int end, boolean open, double scale) {}
