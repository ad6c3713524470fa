package dateline.figure;

import dateline.model.Dependencies;

/**
 * What a number counts.
 *
 * @param noun index of the head noun, {@link Dependencies#NONE} where the words leave it out
 * @param first index of the first word for what is counted; after the number
 * @param end index after the last one
 * @param unit name of a measure, length of time or currency; empty for things counted one by one
 * @param money whether the unit is a currency
 * @param time whether the unit is one of time
 * @param top the token from which the sentence's tree is climbed: the noun, the unit, or the number itself
 */
record Counted(int noun, int first, int end, String unit, boolean money, boolean time, int top) {

    boolean hasNoun() {
        return noun != Dependencies.NONE;
    }
}
