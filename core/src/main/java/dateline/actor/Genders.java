package dateline.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells gender from given names and from words that only one gender bears. */
final class Genders {

    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "madame",
            "queen",
            "princess",
            "lady",
            "dame",
            "duchess",
            "baroness",
            "woman",
            "girl",
            "mother",
            "sister",
            "wife",
            "daughter",
            "widow",
            "aunt",
            "niece",
            "grandmother",
            "actress",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "councilwoman",
            "stateswoman",
            "nun",
            "granddaughter",
            "fiancee",
            "first lady",
            "policewoman",
            "saleswoman",
            "waitress");

    private static final Set<String> MALE = Set.of(
            "mr.",
            "mr",
            "sir",
            "king",
            "prince",
            "lord",
            "duke",
            "baron",
            "man",
            "boy",
            "father",
            "brother",
            "husband",
            "son",
            "widower",
            "uncle",
            "nephew",
            "grandfather",
            "spokesman",
            "congressman",
            "businessman",
            "statesman",
            "councilman",
            "imam",
            "ayatollah",
            "pope",
            "cardinal",
            "sheikh",
            "emir",
            "sultan",
            "grandson",
            "fiance",
            "policeman",
            "fisherman",
            "serviceman",
            "gunman",
            "monk",
            "rabbi",
            "patriarch",
            "crown prince");

    private final Map<String, Gender> givenNames;

    Genders() {
        this.givenNames = read();
    }

    /** The gender that a title or noun bears. */
    static Gender ofWord(String word) {
        String lower = Words.fold(word);
        if (FEMALE.contains(lower)) {
            return Gender.FEMALE;
        }
        return MALE.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The gender that most bearers of a given name have. */
    Gender ofGivenName(String name) {
        return givenNames.getOrDefault(Words.fold(name), Gender.UNKNOWN);
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        try (InputStream in = Genders.class.getResourceAsStream("given-names.tsv")) {
            if (in == null) {
                throw new IllegalStateException(
                        "expected the resource dateline/actor/given-names.tsv, found none; rebuild the core module");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    Gender gender = line.startsWith("m") ? Gender.MALE : Gender.FEMALE;
                    for (String name : line.substring(tab + 1).split(" ")) {
                        names.put(Words.fold(name), gender);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource dateline/actor/given-names.tsv", e);
        }
        return Map.copyOf(names);
    }
}
