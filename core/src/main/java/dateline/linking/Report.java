package dateline.linking;

/**
 * What linking keeps of an article.
 *
 * @param index counting from 0 in the order of adding
 * @param outlet number of the outlet, or {@link Interner#NONE}
 * @param voice number of the agency that wrote it, else of the outlet, or {@link Interner#NONE}
 * @param day of publication in days since 1970, or {@link Integer#MIN_VALUE}
 * @param names names in the text, ascending
 */
record Report(String article, int index, int outlet, int voice, int story, int day, int[] names) {}
