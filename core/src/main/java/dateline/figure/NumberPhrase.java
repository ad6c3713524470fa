package dateline.figure;

import dateline.model.Quantity;

/**
 * A number in a sentence with its bounds.
 *
 * @param first index of its first token, bounds included: "at" of "at least 40"
 * @param number index of the first token of the number itself
 * @param anchor index of the last token of the number itself
 * @param end index after the last token, bounds included
 * @param quantity what it says
 * @param sign the sign of a currency before it, or empty
 */
record NumberPhrase(int first, int number, int anchor, int end, Quantity quantity, String sign) {

    /** Whether it says that there are none. */
    boolean isZero() {
        Double value = quantity.value();
        return value != null && value == 0;
    }

    boolean isOne() {
        Double value = quantity.value();
        return value != null && value == 1;
    }
}
