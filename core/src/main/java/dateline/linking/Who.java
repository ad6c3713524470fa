package dateline.linking;

/**
 * A participant, as far as it can be told from others across articles. All words by their numbers.
 *
 * @param id the identity: the lexicon's, else made from the name
 * @param lastName last word of {@code id}, by which people are called after the first time
 * @param country ISO code, or {@link Interner#NONE}
 * @param sector primary PLOVER sector, or {@link Interner#NONE}
 * @param named whether a name rather than a description ("two activists")
 * @param state whether a country or its government as a whole
 * @param unsaid whether no words name it: a guess that proves little either way
 */
record Who(int id, int lastName, int country, int sector, boolean named, boolean state, boolean unsaid) {

    private static final double GUESS = 0.3;

    /** Whether both may be one: from −1, certainly not, to 1, certainly. */
    double likeness(Who other) {
        double likeness = asSaid(other);
        return !unsaid && !other.unsaid ? likeness : likeness > 0 ? GUESS * likeness : 0;
    }

    private double asSaid(Who other) {
        if (id == other.id) {
            return named || state ? 1 : 0.8;
        }
        boolean bothCountries = country != Interner.NONE && other.country != Interner.NONE;
        if (bothCountries && country != other.country) {
            return -1;
        }
        if (state && other.state) {
            return 0.95;
        }
        if (named && other.named && !state && !other.state) {
            return lastName == other.lastName ? 0.9 : sameBody(other, bothCountries);
        }
        if (bothCountries) {
            return sameCountry(other);
        }
        if (state || other.state) {
            return -0.5;
        }
        return sector == other.sector ? 0.5 : 0.1;
    }

    /** Two names: a minister and a ministry can act for each other, two activists cannot. */
    private double sameBody(Who other, boolean bothCountries) {
        return bothCountries && sector != Interner.NONE && sector == other.sector ? -0.1 : -0.7;
    }

    private double sameCountry(Who other) {
        if (state || other.state) {
            return 0.6;
        }
        return sector == other.sector ? 0.7 : 0.2;
    }
}
