package dateline.place;

/** Kinds of populated places that the gazetteer tells apart, the most important first. */
enum Feature {
    CAPITAL,
    SEAT_OF_FIRST_LEVEL,
    SEAT_OF_SECOND_LEVEL,
    TOWN,
    /** A part of a town. */
    SECTION;

    /** The kind of a GeoNames feature code. */
    static Feature of(String code) {
        return switch (code) {
            case "PPLC" -> CAPITAL;
            case "PPLA" -> SEAT_OF_FIRST_LEVEL;
            case "PPLA2" -> SEAT_OF_SECOND_LEVEL;
            case "PPLX" -> SECTION;
            default -> TOWN;
        };
    }
}
