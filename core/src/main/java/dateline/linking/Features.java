package dateline.linking;

import dateline.model.Status;

/**
 * What linking keeps of a mention: numbers instead of words, some 300 bytes instead of some thousands.
 *
 * @param mention its id
 * @param kind type and folded type together
 * @param real type of what happens or would happen: the folded type where there is one
 * @param mode of {@code real}, or {@link Interner#NONE}
 * @param place gazetteer id, or {@link Interner#NONE} when unknown or no nearer than a country
 * @param country of the place, or {@link Interner#NONE}
 * @param division first-level division of the place, or {@link Interner#NONE}
 * @param words content words of the evidence, ascending
 * @param sentence hash of the evidence's words, by which copies are known
 */
record Features(
        String mention,
        int kind,
        int real,
        int mode,
        Status status,
        Who[] actors,
        Who[] recipients,
        When when,
        int place,
        int country,
        int division,
        int[] words,
        int sentence,
        Report report) {

    boolean isAhead() {
        return status == Status.PLANNED || status == Status.INTENDED;
    }

    boolean isReal() {
        return status == Status.OCCURRED || status == Status.ONGOING || status == Status.HISTORICAL;
    }
}
