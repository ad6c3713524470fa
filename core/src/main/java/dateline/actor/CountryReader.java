package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which country a name or an adjective means. Where several bear it ("Congolese", "Korean"), those that the
 * article names otherwise decide.
 */
final class CountryReader {

    private final Set<String> certain = new LinkedHashSet<>();

    /** Learns from a unit that can mean one country only. */
    void learn(Segment unit) {
        Set<String> codes = codes(unit);
        if (codes.size() == 1) {
            certain.addAll(codes);
        }
    }

    /** Whether the article names the country in words that mean no other. */
    boolean isCertain(String code) {
        return certain.contains(code);
    }

    /** The countries that a unit may mean, as far as the article leaves it open. */
    List<Country> read(Segment unit) {
        List<Country> all = countries(unit);
        if (all.size() < 2) {
            return all;
        }
        List<Country> named =
                all.stream().filter(country -> certain.contains(country.code())).toList();
        return named.size() == 1 ? named : all;
    }

    /** The country of a unit that means one, or {@code null}. */
    @Nullable
    Country one(Segment unit) {
        List<Country> read = read(unit);
        return read.size() == 1 ? read.get(0) : null;
    }

    /** The country that the units before a noun say, the nearest to the noun first; or {@code null}. */
    @Nullable
    Country of(List<Segment> units) {
        for (int i = units.size() - 1; i >= 0; i--) {
            Country country = one(units.get(i));
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static Set<String> codes(Segment unit) {
        Set<String> codes = new LinkedHashSet<>();
        countries(unit).forEach(country -> codes.add(country.code()));
        return codes;
    }

    /** A country's own name hides that it is also a nationality or a seat elsewhere. */
    private static List<Country> countries(Segment unit) {
        Set<Country> found = new LinkedHashSet<>();
        if (unit.is(Segment.Type.PERSON) || unit.is(Segment.Type.ORGANIZATION)) {
            return List.of();
        }
        for (Name name : unit.names()) {
            if (name instanceof Name.OfCountry country) {
                found.add(country.country());
            }
        }
        if (found.isEmpty()) {
            for (Name name : unit.names()) {
                if (name instanceof Name.Demonym demonym) {
                    found.add(demonym.country());
                } else if (name instanceof Name.Seat seat) {
                    found.add(seat.country());
                }
            }
        }
        return new ArrayList<>(found);
    }
}
