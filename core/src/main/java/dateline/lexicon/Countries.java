package dateline.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries of countries.tsv, by code. */
public final class Countries {

    private static final List<String> COLUMNS =
            List.of("code", "iso2", "name", "aliases", "demonyms", "capital", "seats", "reference", "note");

    private final Map<String, Country> byCode;

    private Countries(Map<String, Country> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    static Countries read(LexiconFiles files, Ontology ontology, Problems problems) {
        Map<String, Country> byCode = new LinkedHashMap<>();
        Cells cells = new Cells(Set.of(), ontology.sectors().keySet(), problems);
        for (Row row : files.table("countries.tsv", "code", COLUMNS, problems).rows()) {
            cells.reference(row);
            Country country = country(row, cells);
            Country other = byCode.putIfAbsent(country.code(), country);
            if (other != null) {
                problems.add(
                        row,
                        "code",
                        ProblemCodes.DUPLICATE,
                        "expected each code once, found " + country.code() + " also at " + other.where());
            }
        }
        return new Countries(byCode);
    }

    /** These countries with more aliases, by code. */
    Countries withAliases(Map<String, Set<String>> more) {
        Map<String, Country> changed = new LinkedHashMap<>(byCode);
        more.forEach((code, aliases) -> changed.computeIfPresent(code, (key, country) -> country.withAliases(aliases)));
        return new Countries(changed);
    }

    private static Country country(Row row, Cells cells) {
        return new Country(
                cells.required(row, "code"),
                row.text("iso2"),
                cells.required(row, "name"),
                row.list("aliases"),
                row.list("demonyms"),
                row.text("capital"),
                seats(row, cells),
                row.where());
    }

    /** Seats are written {@code Kremlin} or, with the sectors they stand for, {@code Pentagon:MIL} and {@code Elysee:GOV,ELI}. */
    private static List<Country.Seat> seats(Row row, Cells cells) {
        List<Country.Seat> seats = new ArrayList<>();
        for (String item : row.list("seats")) {
            int colon = item.indexOf(':');
            if (colon < 0) {
                seats.add(new Country.Seat(item, List.of("GOV")));
            } else {
                List<String> codes = List.of(item.substring(colon + 1).split(","));
                seats.add(new Country.Seat(item.substring(0, colon), cells.sectors(row, "seats", codes)));
            }
        }
        return seats;
    }

    /** The country of an alpha-3 code, or {@code null}. */
    public @Nullable Country byCode(String code) {
        return byCode.get(code);
    }

    /** All codes, in file order. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** All countries, in file order. */
    public Collection<Country> all() {
        return byCode.values();
    }
}
