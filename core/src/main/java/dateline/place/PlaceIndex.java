package dateline.place;

import dateline.lexicon.Countries;
import dateline.lexicon.Country;
import dateline.lexicon.LexiconFiles;
import dateline.place.Candidate.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a name may mean: countries, the gazetteer's places and divisions, and the rows of {@code places.tsv}. */
final class PlaceIndex {

    private final Gazetteer gazetteer;
    private final Map<String, List<Candidate>> own = new HashMap<>();
    private final Map<String, Candidate> byCode = new HashMap<>();
    private final Map<String, Candidate> byDemonym = new HashMap<>();

    PlaceIndex(Gazetteer gazetteer, Countries countries, LexiconFiles files) {
        this.gazetteer = gazetteer;
        Map<String, Long> populations = new HashMap<>();
        for (int entry = 0; entry < gazetteer.firstLevels(); entry++) {
            populations.merge(gazetteer.country(entry), (long) gazetteer.population(entry), Long::sum);
        }
        PlaceRow.read(files).forEach(this::addRow);
        for (Country country : countries.all()) {
            addCountry(country, populations.getOrDefault(country.code(), 0L));
        }
    }

    private void addCountry(Country country, long population) {
        Candidate main =
                new Candidate(Kind.COUNTRY, country.name(), country.code(), -1, -1, null, null, population, null, true);
        byCode.put(country.code(), main);
        add(country.name(), main);
        country.demonyms().forEach(demonym -> byDemonym.putIfAbsent(PlaceNames.normal(demonym), main));
        for (String alias : country.aliases()) {
            // "England", "Gaza" and "Donbas" are aliases for coding actors; as places they are parts of their own.
            if (!isDivision(alias, country.code()) && !isArea(alias, country.code())) {
                add(alias, main);
            }
        }
    }

    /** The country of a demonym ("Iraqi"), or {@code null}. */
    @Nullable
    Candidate demonym(String name) {
        return byDemonym.get(name);
    }

    private boolean isDivision(String name, String country) {
        for (int entry : gazetteer.find(PlaceNames.normal(name))) {
            if (gazetteer.country(entry).equals(country)) {
                return true;
            }
        }
        return false;
    }

    private boolean isArea(String name, String country) {
        return own.getOrDefault(PlaceNames.normal(name), List.of()).stream()
                .anyMatch(candidate -> candidate.kind() == Kind.AREA && country.equals(candidate.country()));
    }

    private void addRow(PlaceRow row) {
        if (row.kind() == Kind.FIRST_LEVEL || row.kind() == Kind.CITY) {
            addAliases(row);
            return;
        }
        Candidate candidate = row.candidate();
        add(row.name(), candidate);
        row.aliases().forEach(alias -> add(alias, candidate));
    }

    /** Other names of the largest entry of a name. */
    private void addAliases(PlaceRow row) {
        for (int entry : gazetteer.find(PlaceNames.normal(row.name()))) {
            boolean kind = row.kind() == Kind.FIRST_LEVEL ? gazetteer.isFirstLevel(entry) : gazetteer.isPlace(entry);
            if (kind && gazetteer.country(entry).equals(row.country())) {
                row.aliases().forEach(alias -> add(alias, candidate(entry, true)));
                return;
            }
        }
    }

    private void add(String name, Candidate candidate) {
        List<Candidate> all = own.computeIfAbsent(PlaceNames.normal(name), key -> new ArrayList<>());
        if (!all.contains(candidate)) {
            all.add(candidate);
        }
    }

    /** A country by its ISO 3166-1 alpha-3 code, or {@code null}. */
    @Nullable
    Candidate country(String code) {
        return byCode.get(code);
    }

    /** Whether a normal name means some place. */
    boolean has(String name) {
        return own.containsKey(name) || gazetteer.has(name);
    }

    /** The candidates of a normal name; places of the gazetteer by population. */
    List<Candidate> find(String name) {
        List<Candidate> found = new ArrayList<>(own.getOrDefault(name, List.of()));
        int[] entries = gazetteer.find(name);
        boolean[] main = gazetteer.areMain(name);
        for (int i = 0; i < entries.length; i++) {
            found.add(candidate(entries[i], main[i]));
        }
        return found;
    }

    private Candidate candidate(int entry, boolean main) {
        int division = gazetteer.firstLevel(entry);
        Kind kind = kind(entry);
        int id = gazetteer.id(entry);
        return new Candidate(
                kind,
                gazetteer.name(entry),
                gazetteer.country(entry).equals(Gazetteer.NO_COUNTRY) ? null : gazetteer.country(entry),
                division,
                gazetteer.secondLevel(entry),
                division < 0 ? null : gazetteer.name(division),
                new Point(rounded(gazetteer.latitude(entry)), rounded(gazetteer.longitude(entry))),
                gazetteer.population(entry),
                id == 0 ? null : Integer.toString(id),
                main);
    }

    /** To five decimals, about a metre, which is what the gazetteer holds. */
    private static double rounded(float degrees) {
        return Math.rint(degrees * 1e5) / 1e5;
    }

    private Kind kind(int entry) {
        if (gazetteer.isFirstLevel(entry)) {
            return Kind.FIRST_LEVEL;
        }
        if (gazetteer.isSecondLevel(entry)) {
            return Kind.SECOND_LEVEL;
        }
        return switch (gazetteer.feature(entry)) {
            case CAPITAL -> Kind.CAPITAL;
            case SECTION -> Kind.SECTION;
            default -> Kind.CITY;
        };
    }
}
