package dateline.actor;

import dateline.lexicon.Lexicon;
import dateline.lexicon.Person;
import dateline.lexicon.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lexicon's people by full name, by family name and by office. Immutable. */
final class LexiconPeople {

    private static final Pattern FAMILY = Pattern.compile("family=([^;|]+)");
    private static final Pattern OFFICE = Pattern.compile("(?:^|[;|]\\s*)office=([^;|]+)");

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byFamily = new HashMap<>();
    private final Set<String> familyFirst = new HashSet<>();
    private final Map<String, PersonName> names = new HashMap<>();
    private final Map<String, List<Holder>> byCountry = new LinkedHashMap<>();

    LexiconPeople(Lexicon lexicon) {
        for (Person person : lexicon.people().all()) {
            add(byName, person.name(), person);
            person.aliases().forEach(alias -> add(byName, alias, person));
            String family = family(person);
            add(byFamily, family, person);
            PersonName name = PersonName.of(person.name());
            names.put(person.id(), name);
            if (name.isFull() && Words.fold(family).equals(name.first())) {
                familyFirst.add(person.id());
            }
            for (Standing standing : person.standings()) {
                String country = standing.country();
                String office = office(standing);
                if (country != null && office != null) {
                    byCountry
                            .computeIfAbsent(country, k -> new ArrayList<>())
                            .add(new Holder(person, standing, office));
                }
            }
        }
    }

    private record Holder(Person person, Standing standing, String office) {}

    private static void add(Map<String, List<Person>> map, String name, Person person) {
        List<Person> list = map.computeIfAbsent(key(name), k -> new ArrayList<>());
        if (!list.contains(person)) {
            list.add(person);
        }
    }

    private static String key(String name) {
        return String.join(" ", PersonName.of(name).words());
    }

    /** The family name: what the row says, else the last word of the name. */
    static String family(Person person) {
        for (Standing standing : person.standings()) {
            String note = standing.note();
            Matcher matcher = note == null ? null : FAMILY.matcher(note);
            if (matcher != null && matcher.find()) {
                return matcher.group(1).strip();
            }
        }
        return PersonName.of(person.name()).last();
    }

    /** Whether the row says that the family name stands first, as in Chinese names. */
    boolean familyFirst(Person person) {
        return familyFirst.contains(person.id());
    }

    /** The office of a standing in words, lower case, or {@code null}. */
    static @Nullable String office(Standing standing) {
        String note = standing.note();
        if (note == null) {
            return null;
        }
        Matcher matcher = OFFICE.matcher(note);
        if (matcher.find()) {
            return Words.fold(matcher.group(1).strip());
        }
        return note.contains("=") ? null : Words.fold(note);
    }

    /** Everybody of that full name or alias. */
    List<Person> named(PersonName name) {
        return byName.getOrDefault(String.join(" ", name.words()), List.of());
    }

    /** Everybody of that family name. */
    List<Person> ofFamily(String word) {
        return byFamily.getOrDefault(word, List.of());
    }

    /** Whether somebody of that family name holds an office of government on a day. */
    boolean governs(String word, LocalDate day) {
        for (Person person : ofFamily(word)) {
            for (Standing standing : person.on(day)) {
                if (standing.sectors().contains("GOV")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Everybody whose name agrees with a fuller one: "Nicolás Maduro" with "Nicolás Maduro Moros". */
    List<Person> agreeing(PersonName name) {
        Set<Person> found = new LinkedHashSet<>(named(name));
        if (found.isEmpty() && name.isFull()) {
            for (String word : name.words()) {
                for (Person person : ofFamily(word)) {
                    PersonName own = names.get(person.id());
                    if (own != null && own.isFull() && own.agrees(name)) {
                        found.add(person);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * Who holds an office of a country.
     *
     * @param phrases ways to say the office: "foreign minister", "minister of foreign affairs"
     * @param countryName as offices are written: "president of russia"
     * @return all who hold it on the day; more than one where terms overlap
     */
    List<Person> holders(String country, List<String> phrases, String countryName, LocalDate day) {
        Set<Person> found = new LinkedHashSet<>();
        String folded = Words.fold(countryName);
        for (Holder holder : byCountry.getOrDefault(country, List.of())) {
            if (holder.standing().period().contains(day)
                    && holder.standing().period().from() != null) {
                for (String phrase : phrases) {
                    if (isOffice(holder.office(), phrase, folded)) {
                        found.add(holder.person());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOffice(String office, String phrase, String country) {
        if (!office.startsWith(phrase)) {
            return false;
        }
        String rest = office.substring(phrase.length()).strip();
        return rest.isEmpty() || (rest.equals("of " + country) || rest.equals("of the " + country));
    }
}
