package dateline.figure;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows how far the clocks of a country are from UTC, where all of its clocks show the same. */
final class LocalZones {

    private LocalZones() {}

    /**
     * The offset, {@code null} where the country has several or is not known.
     *
     * @param country ISO 3166-1 alpha-3
     */
    static @Nullable ZoneOffset offset(@Nullable String country, LocalDateTime local) {
        String region = country == null ? null : region(country);
        if (region == null) {
            return null;
        }
        Set<ZoneOffset> offsets = new LinkedHashSet<>();
        for (String id : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, region, null)) {
            try {
                offsets.add(ZoneId.of(id).getRules().getOffset(local));
            } catch (DateTimeException unknownToJava) {
                return null;
            }
        }
        return offsets.size() == 1 ? offsets.iterator().next() : null;
    }

    private static @Nullable String region(String country) {
        for (String region : Locale.getISOCountries()) {
            if (new Locale("", region).getISO3Country().equals(country)) {
                return region;
            }
        }
        return null;
    }
}
