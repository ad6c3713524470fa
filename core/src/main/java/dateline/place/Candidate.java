package dateline.place;

import dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name may mean.
 *
 * @param kind what it is
 * @param name its main name
 * @param country ISO 3166-1 alpha-3, {@code null} for a sea, a continent, a region of several countries
 * @param division number of its first-level division in the gazetteer, or −1
 * @param county number of its second-level division in the gazetteer, or −1
 * @param admin1 name of the first-level division
 * @param point where it is, {@code null} for a country
 * @param population of a place or the places in it
 * @param id GeoNames id, where it has one
 * @param main whether the name asked for is its main one
 */
record Candidate(
        Kind kind,
        String name,
        @Nullable String country,
        int division,
        int county,
        @Nullable String admin1,
        @Nullable Point point,
        long population,
        @Nullable String id,
        boolean main) {

    /** What a candidate is; its precision as an event's place. */
    enum Kind {
        COUNTRY("country"),
        FIRST_LEVEL("admin1"),
        SECOND_LEVEL("admin1"),
        /** The capital of a country. */
        CAPITAL("city"),
        CITY("city"),
        SECTION("district"),
        /** A region, a sea, a mountain range. */
        AREA("admin1"),
        /** A building, an airport, a crossing. */
        SITE("exact");

        private final String precision;

        Kind(String precision) {
            this.precision = precision;
        }

        String precision() {
            return precision;
        }
    }

    /** The same in the words that all stages share. */
    Place place() {
        return new Place(
                name,
                country,
                admin1,
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                kind.precision(),
                id);
    }

    /** Whether another place lies in this one, or is this one. */
    boolean holds(Candidate other) {
        if (kind == Kind.COUNTRY) {
            return country != null && country.equals(other.country);
        }
        if (kind == Kind.FIRST_LEVEL) {
            return division >= 0 && division == other.division;
        }
        return kind == Kind.SECOND_LEVEL && county >= 0 && county == other.county;
    }
}
