package dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Translates CAMEO actor codes into PLOVER's: {@code KORGOVBUS} is KOR with the sectors GOV and BUS, {@code NGOUSAHRI} an
 * NGO. The parts that differ stand in {@code plover/cameo-actors.tsv}.
 */
public final class CameoActors {

    private static final String TABLE = "plover/cameo-actors.tsv";
    private static final int PART = 3;

    private final Map<String, String> table;
    private final Set<String> countries;
    private final Ontology ontology;

    private CameoActors(Map<String, String> table, Set<String> countries, Ontology ontology) {
        this.table = table;
        this.countries = countries;
        this.ontology = ontology;
    }

    static CameoActors read(LexiconFiles files, Set<String> countries, Ontology ontology, Problems problems) {
        Map<String, String> table = new LinkedHashMap<>();
        for (Row row : files.table(TABLE, "cameo", List.of("cameo", "plover"), problems)
                .rows()) {
            String to = row.text("plover");
            if (!to.isEmpty() && !countries.contains(to) && !ontology.sectors().containsKey(to)) {
                problems.unknown(
                        row,
                        "plover",
                        ProblemCodes.SECTOR,
                        "a country or a sector",
                        to,
                        ontology.sectors().keySet());
            }
            table.put(row.text("cameo"), to);
        }
        return new CameoActors(table, countries, ontology);
    }

    /**
     * What a code means in PLOVER.
     *
     * @param country ISO 3166-1 alpha-3, or {@code null} for those without a state
     * @param sectors primary first
     * @param unknown parts that nothing is known of; they are left out of the rest
     */
    public record Meaning(@Nullable String country, List<String> sectors, List<String> unknown) {
        public Meaning {
            sectors = List.copyOf(sectors);
            unknown = List.copyOf(unknown);
        }

        /** Whether the code says who somebody is. */
        public boolean isKnown() {
            return country != null || !sectors.isEmpty();
        }
    }

    /** Translates a code of any number of parts; {@code ~}, which stands for the country of an agent, is left out. */
    public Meaning translate(String code) {
        String plain = code.replace("~", "");
        boolean agent = plain.length() < code.length();
        String country = null;
        String stateless = null;
        Set<String> sectors = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (int at = 0; at < plain.length(); at += PART) {
            String part = plain.substring(at, Math.min(plain.length(), at + PART));
            String meaning = meaning(part, at == 0 && !agent);
            if (meaning == null) {
                // After IGO, NGO or IMG come the letters of the body itself.
                if (stateless == null && !part.matches("\\d+")) {
                    unknown.add(part);
                }
            } else if (countries.contains(meaning)) {
                country = country == null && stateless == null ? meaning : country;
            } else if (isStateless(meaning)) {
                stateless = meaning;
            } else if (!meaning.isEmpty()) {
                sectors.add(meaning);
            }
        }
        List<String> all = new ArrayList<>();
        if (stateless != null && country == null) {
            all.add(stateless);
        }
        all.addAll(sectors);
        return new Meaning(country, all, unknown);
    }

    private @Nullable String meaning(String part, boolean first) {
        if (first && countries.contains(part)) {
            return part;
        }
        String listed = table.get(part);
        if (listed != null) {
            return listed;
        }
        return ontology.sectors().containsKey(part) || countries.contains(part) ? part : null;
    }

    private boolean isStateless(String code) {
        Ontology.Sector sector = ontology.sectors().get(code);
        return sector != null && sector.stateless();
    }
}
