package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-level division, by name
 * @param lat degrees north, WGS 84; {@code null} for a country, which is never a point
 * @param lon degrees east
 * @param precision exact, city, district, admin1 or country
 * @param id GeoNames id where there is one
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        String precision,
        @Nullable String id) {}
