package dateline.lexicon;

import dateline.lexicon.petrarch.ActorEntry;
import dateline.lexicon.petrarch.ActorReader;
import dateline.lexicon.petrarch.AgentEntry;
import dateline.lexicon.petrarch.AgentReader;
import dateline.lexicon.petrarch.DictionaryCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a user's PETRARCH dictionaries over the tables.
 *
 * <p>Whom the tables know already gains the dictionary's names and periods; what is a country's and nothing else gives
 * the country another name; all others are added, those with dated roles and a name like a person's as persons, the rest
 * as bodies. Nouns take the dictionary's code in place of that of agents.tsv; offices of roles.tsv keep theirs, which know
 * whose they are.
 */
final class DictionaryLayer {

    private static final int LONGEST_PERSON = 5;

    private final CameoActors cameo;
    private final Problems problems;
    private final List<ActorEntry> actors = new ArrayList<>();
    private final List<AgentEntry> agents = new ArrayList<>();

    DictionaryLayer(LexiconFiles files, CameoActors cameo, Problems problems) {
        this.cameo = cameo;
        this.problems = problems;
        for (LexiconFile file : files.dictionaries()) {
            if (file.text().contains("[~")) {
                agents.addAll(AgentReader.read(file, problems::add));
            } else {
                actors.addAll(ActorReader.read(file, problems::add));
            }
        }
    }

    /** Everybody by name, with what the dictionaries add. */
    record Actors(Countries countries, People people, Organizations organizations) {}

    /** Adds the actors of the dictionaries. */
    Actors over(Countries countries, People people, Organizations organizations, Agents nouns) {
        if (actors.isEmpty()) {
            return new Actors(countries, people, organizations);
        }
        Known known = new Known(countries, people, organizations);
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        for (ActorEntry entry : actors) {
            List<Standing> standings = standings(entry);
            String country = onlyCountry(standings);
            if (country != null) {
                Set<String> names = aliases.computeIfAbsent(country, code -> new LinkedHashSet<>());
                entry.names().stream()
                        .filter(name -> !known.isKnown(name))
                        .forEach(name -> names.addAll(DictionaryNames.forms(name)));
            } else if (!standings.isEmpty()) {
                known.add(entry, standings, isPerson(entry, nouns));
            }
        }
        return new Actors(
                countries.withAliases(aliases), People.of(known.people()), Organizations.of(known.organizations()));
    }

    /** Replaces and adds the nouns of the dictionaries. */
    Agents over(Agents nouns, Roles roles) {
        if (agents.isEmpty()) {
            return nouns;
        }
        Set<String> offices = new LinkedHashSet<>();
        roles.all().forEach(role -> offices.addAll(role.phrases()));
        Map<String, Agent> added = new LinkedHashMap<>();
        for (AgentEntry entry : agents) {
            CameoActors.Meaning meaning = translate(entry.code(), entry.file(), entry.line(), entry.column());
            for (String phrase : entry.phrases()) {
                if (meaning.isKnown() && !offices.contains(phrase)) {
                    String where = entry.file() + ":" + entry.line();
                    added.putIfAbsent(
                            phrase, new Agent(List.of(phrase), meaning.sectors(), kind(phrase, nouns), where));
                }
            }
        }
        return nouns.overlaidBy(added);
    }

    private static Agent.Kind kind(String phrase, Agents nouns) {
        String[] words = phrase.split(" ");
        return isBody(words[words.length - 1], nouns) ? Agent.Kind.BODY : Agent.Kind.PERSON;
    }

    private static boolean isBody(String word, Agents nouns) {
        PhraseIndex.Match<Agent> match = nouns.index().longest(0, 1, i -> word);
        return match != null && match.values().get(0).kind() == Agent.Kind.BODY;
    }

    private static boolean isPerson(ActorEntry entry, Agents nouns) {
        String[] words = entry.names().get(0).split(" ");
        boolean dated = entry.roles().stream().anyMatch(role -> !role.period().equals(Period.ALWAYS));
        boolean named = words.length > 1
                && words.length <= LONGEST_PERSON
                && entry.names().get(0).matches("[^\\d]+");
        if (!dated || !named) {
            return false;
        }
        for (String word : words) {
            if (isBody(word, nouns)) {
                return false;
            }
        }
        return true;
    }

    private List<Standing> standings(ActorEntry entry) {
        List<Standing> standings = new ArrayList<>();
        for (ActorEntry.Role role : entry.roles()) {
            CameoActors.Meaning meaning = translate(role.code(), entry.file(), role.line(), role.column());
            if (meaning.isKnown()) {
                standings.add(new Standing(
                        meaning.country(),
                        meaning.sectors(),
                        role.period(),
                        null,
                        entry.file(),
                        entry.file() + ":" + role.line()));
            }
        }
        return standings;
    }

    private CameoActors.Meaning translate(String code, String file, int line, int column) {
        CameoActors.Meaning meaning = cameo.translate(code);
        for (String part : meaning.unknown()) {
            problems.add(
                    file,
                    line,
                    column,
                    DictionaryCodes.CODE,
                    "expected a part of a CAMEO code, found '" + part + "' in '" + code
                            + "'; name it in plover/cameo-actors.tsv of your own files");
        }
        return meaning;
    }

    /** The country that these standings say and nothing else, or {@code null}. */
    private static @Nullable String onlyCountry(List<Standing> standings) {
        if (standings.size() != 1) {
            return null;
        }
        Standing only = standings.get(0);
        boolean bare = only.sectors().isEmpty() && only.period().equals(Period.ALWAYS);
        return bare ? only.country() : null;
    }

    /** Who is known by which name, while entries are added. */
    private static final class Known {

        private final Map<String, Person> people = new LinkedHashMap<>();
        private final Map<String, Organization> organizations = new LinkedHashMap<>();
        private final Map<String, String> idsByName = new LinkedHashMap<>();
        private final Set<String> ofCountries = new LinkedHashSet<>();

        Known(Countries countries, People people, Organizations organizations) {
            people.all().forEach(person -> {
                this.people.put(person.id(), person);
                learn(person.name(), person.id());
                person.aliases().forEach(alias -> learn(alias, person.id()));
            });
            organizations.all().forEach(body -> {
                this.organizations.put(body.id(), body);
                learn(body.name(), body.id());
                body.aliases().forEach(alias -> learn(alias, body.id()));
            });
            for (Country country : countries.all()) {
                ofCountries.add(DictionaryNames.key(country.name()));
                country.aliases().forEach(alias -> ofCountries.add(DictionaryNames.key(alias)));
                country.demonyms().forEach(demonym -> ofCountries.add(DictionaryNames.key(demonym)));
                country.seats().forEach(seat -> ofCountries.add(DictionaryNames.key(seat.name())));
            }
        }

        private void learn(String name, String id) {
            idsByName.putIfAbsent(DictionaryNames.key(name), id);
        }

        boolean isKnown(String name) {
            String key = DictionaryNames.key(name);
            return ofCountries.contains(key) || idsByName.containsKey(key);
        }

        void add(ActorEntry entry, List<Standing> standings, boolean person) {
            String id = null;
            Set<String> names = new LinkedHashSet<>();
            for (String name : entry.names()) {
                String key = DictionaryNames.key(name);
                id = id == null ? idsByName.get(key) : id;
                if (!ofCountries.contains(key) && !key.isEmpty() && !idsByName.containsKey(key)) {
                    names.addAll(DictionaryNames.forms(name));
                }
            }
            if (id == null && names.isEmpty()) {
                return;
            }
            String known = id == null
                    ? "dictionary:" + DictionaryNames.key(entry.names().get(0))
                    : id;
            put(known, List.copyOf(names), standings, person);
            names.forEach(name -> learn(name, known));
        }

        private void put(String id, List<String> names, List<Standing> standings, boolean person) {
            Person whom = people.get(id);
            Organization body = organizations.get(id);
            if (body == null && (whom != null || person)) {
                people.put(
                        id,
                        new Person(
                                id,
                                whom == null ? names.get(0) : whom.name(),
                                whom == null ? names.subList(1, names.size()) : joined(whom.aliases(), names),
                                whom == null ? null : whom.gender(),
                                whom == null ? standings : joined(whom.standings(), standings)));
            } else {
                organizations.put(
                        id,
                        new Organization(
                                id,
                                body == null ? names.get(0) : body.name(),
                                body == null ? names.subList(1, names.size()) : joined(body.aliases(), names),
                                body == null ? List.of() : body.seats(),
                                body == null ? standings : joined(body.standings(), standings)));
            }
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            Set<T> all = new LinkedHashSet<>(one);
            all.addAll(other);
            return List.copyOf(all);
        }

        Map<String, Person> people() {
            return people;
        }

        Map<String, Organization> organizations() {
            return organizations;
        }
    }
}
