package dateline.place;

/**
 * What the parts of a candidate's score count, in units of the logarithm of how likely it is.
 *
 * @param population a tenfold population
 * @param country a country, before half of its population's weight is taken off
 * @param capital the capital of a country
 * @param sameNameCity a division that has a large city of its name, which is meant more often
 * @param firstLevel a first-level division
 * @param secondLevel a second-level division
 * @param section a part of a town
 * @param area a region, sea or site of the lexicon, in place of a population
 * @param otherName a place by a name that is not its main one
 * @param sameCountry another name's candidate in the same country
 * @param sameDivision one in the same first-level division, besides
 * @param sameCounty one in the same second-level division, besides
 * @param near one at the same point; it falls off with distance
 * @param nearKm the distance at which it has fallen to a third
 * @param context the logarithm of what the other names' candidates give together
 * @param negligible candidates less likely than this give nothing
 */
record Weights(
        double population,
        double country,
        double capital,
        double sameNameCity,
        double firstLevel,
        double secondLevel,
        double section,
        double area,
        double otherName,
        double sameCountry,
        double sameDivision,
        double sameCounty,
        double near,
        double nearKm,
        double context,
        double negligible) {

    static final Weights DEFAULT =
            new Weights(1.3, 8.5, 1.5, -3.5, 1.25, -0.1, -1.6, 10, -2.2, 0.45, 0.7, 0.5, 3.4, 125, 6, 0.001);
}
