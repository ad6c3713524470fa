package dateline.actor;

import dateline.lexicon.Name;
import dateline.lexicon.Person;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says which persons the names of an article mean. Full names found people; a family name alone joins the one who bears
 * it; two people with one family name stay apart.
 */
final class PersonCaster {

    private static final Set<String> FAMILY_FIRST =
            Set.of("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM", "SGP", "HUN");

    private final Document document;
    private final LexiconPeople people;
    private final Describer describer;
    private final Genders genders;
    private final Cast cast;
    private final List<Bearer> bearers = new ArrayList<>();

    PersonCaster(Document document, LexiconPeople people, Describer describer, Genders genders, Cast cast) {
        this.document = document;
        this.people = people;
        this.describer = describer;
        this.genders = genders;
        this.cast = cast;
    }

    /** Somebody with all mentions of the name. */
    private static final class Bearer {
        private PersonName name;
        private String written;
        private final Set<Person> known = new LinkedHashSet<>();
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Description> descriptions = new ArrayList<>();
        private int full;

        Bearer(PersonName name, String written) {
            this.name = name;
            this.written = written;
        }

        boolean familyFirst(LexiconPeople people) {
            return known.stream().anyMatch(people::familyFirst)
                    || descriptions.stream()
                            .anyMatch(said -> said.country() != null && FAMILY_FIRST.contains(said.country()));
        }

        Gender gender() {
            Gender gender = Gender.UNKNOWN;
            for (Description description : descriptions) {
                gender = gender.or(description.gender());
            }
            return gender;
        }
    }

    /** Gives every mention of a person's name its identity. */
    void read(List<Draft> names) {
        for (Draft draft : names) {
            if (nameOf(draft).isFull()) {
                join(draft);
            }
        }
        List<Draft> open = new ArrayList<>();
        for (Draft draft : names) {
            if (!nameOf(draft).isFull() && !joinSingle(draft)) {
                open.add(draft);
            }
        }
        bearers.forEach(this::settle);
        open.forEach(this::leaveOpen);
    }

    // ---- who bears the name

    private PersonName nameOf(Draft draft) {
        Sentence sentence = document.sentences().get(draft.sentence);
        List<String> words = new ArrayList<>();
        Segment unit = draft.unit;
        if (unit == null) {
            throw new IllegalArgumentException("expected a mention by name, got a pronoun");
        }
        for (int i = unit.first(); i < unit.end(); i++) {
            words.add(sentence.token(i).text());
        }
        return PersonName.of(words);
    }

    private String written(Draft draft) {
        Segment unit = draft.unit;
        return unit == null ? "" : ActorNames.text(document.sentences().get(draft.sentence), unit.first(), unit.end());
    }

    private void join(Draft draft) {
        PersonName name = nameOf(draft);
        Set<Person> known = known(draft, name);
        for (Bearer bearer : bearers) {
            boolean same = bearer.name.agrees(name) || known.size() == 1 && bearer.known.equals(known);
            if (same) {
                if (name.words().size() > bearer.name.words().size()) {
                    bearer.name = name;
                    bearer.written = written(draft);
                    bearer.known.addAll(known);
                }
                add(bearer, draft);
                bearer.full++;
                return;
            }
        }
        found(draft, name, known).full++;
    }

    private Bearer found(Draft draft, PersonName name, Set<Person> known) {
        Bearer bearer = new Bearer(name, written(draft));
        bearer.known.addAll(known);
        bearers.add(bearer);
        add(bearer, draft);
        return bearer;
    }

    private void add(Bearer bearer, Draft draft) {
        bearer.drafts.add(draft);
        bearer.descriptions.add(describer.describe(document.sentences().get(draft.sentence), draft));
    }

    private Set<Person> known(Draft draft, PersonName name) {
        Set<Person> known = new LinkedHashSet<>();
        if (draft.unit != null) {
            draft.unit.names(Name.OfPerson.class).forEach(named -> known.add(named.person()));
        }
        known.addAll(people.agreeing(name));
        return known;
    }

    /** Joins a single name to the one who bears it; {@code false} when several bear it equally well. */
    private boolean joinSingle(Draft draft) {
        PersonName name = nameOf(draft);
        List<Bearer> best = fitting(draft, name.first());
        if (best.isEmpty()) {
            Set<Person> known = known(draft, name);
            known.addAll(people.ofFamily(name.first()));
            found(draft, name, known);
            return true;
        }
        if (best.size() == 1) {
            add(best.get(0), draft);
            return true;
        }
        return false;
    }

    private List<Bearer> fitting(Draft draft, String word) {
        Description said = describer.describe(document.sentences().get(draft.sentence), draft);
        List<Bearer> best = new ArrayList<>();
        int bestFit = 0;
        for (Bearer bearer : bearers) {
            int fit = bearer.name.fit(word, bearer.familyFirst(people));
            boolean agrees = said.gender().agrees(bearer.gender().or(genders.ofGivenName(bearer.name.first())));
            if (fit == 0 || !agrees && bearer.name.isFull() || fit < bestFit) {
                continue;
            }
            if (fit > bestFit) {
                best.clear();
            }
            bestFit = fit;
            best.add(bearer);
        }
        return best.size() > 1 ? mostNamed(best) : best;
    }

    /** Where one of several is named in full more than twice as often as each other, the name alone means that one. */
    private static List<Bearer> mostNamed(List<Bearer> several) {
        for (Bearer bearer : several) {
            if (several.stream().allMatch(other -> other == bearer || bearer.full > 2 * other.full)) {
                return List.of(bearer);
            }
        }
        return several;
    }

    private void leaveOpen(Draft draft) {
        List<Identity> candidates = new ArrayList<>();
        for (Bearer bearer : fitting(draft, nameOf(draft).first())) {
            candidates.addAll(bearer.drafts.get(0).identities);
        }
        draft.leaveOpen(candidates, "several people of the article bear the name '" + written(draft) + "'");
    }

    // ---- who the bearer is

    private void settle(Bearer bearer) {
        List<Person> candidates = candidates(bearer);
        if (candidates.size() > 1) {
            List<Identity> identities =
                    candidates.stream().map(person -> known(person, bearer)).toList();
            String why = "the lexicon knows " + candidates.size() + " people of the name '" + bearer.written + "'";
            bearer.drafts.forEach(draft -> draft.leaveOpen(identities, why));
            return;
        }
        Identity identity = candidates.isEmpty() ? unknown(bearer) : known(candidates.get(0), bearer);
        for (Draft draft : bearer.drafts) {
            boolean full = nameOf(draft).isFull();
            String why = full || !bearer.name.isFull()
                    ? identity.because
                    : "'" + bearer.written + "' earlier or later in the article; " + identity.because;
            draft.resolve(identity, why);
        }
    }

    private List<Person> candidates(Bearer bearer) {
        List<Person> all = List.copyOf(bearer.known);
        String country = country(bearer);
        if (!bearer.name.isFull()) {
            all = all.stream()
                    .filter(person -> mayBeMeant(bearer, person, country))
                    .toList();
        }
        if (all.size() > 1 && country != null) {
            all = narrow(
                    all,
                    person -> person.standings().stream().anyMatch(standing -> country.equals(standing.country())));
        }
        if (all.size() > 1 && cast.day() != null) {
            all = narrow(all, person -> AsOf.of(person, cast.day()).inOffice());
            all = narrow(all, person -> isCalled(bearer, person));
            all = narrow(all, person -> heads(person));
        }
        return all;
    }

    private static List<Person> narrow(List<Person> people, Predicate<Person> test) {
        List<Person> left = people.stream().filter(test).toList();
        return left.isEmpty() ? people : left;
    }

    /** Whether the article calls the bearer by an office that the person holds or has held. */
    private static boolean isCalled(Bearer bearer, Person person) {
        return person.standings().stream()
                .map(LexiconPeople::office)
                .anyMatch(office -> office != null
                        && bearer.descriptions.stream()
                                .flatMap(description -> description.roles().stream())
                                .anyMatch(office::startsWith));
    }

    /** Whether the person leads a state on the day: of several, reports mean that one by the name alone. */
    private boolean heads(Person person) {
        return cast.day() != null
                && person.on(cast.day()).stream()
                        .map(LexiconPeople::office)
                        .anyMatch(office ->
                                office != null && office.matches("(president|prime minister|chancellor|king) .*"));
    }

    /** A family name alone means somebody of the lexicon who is in office, is so called, or is announced by country. */
    private boolean mayBeMeant(Bearer bearer, Person person, @Nullable String country) {
        boolean called = people.named(bearer.name).contains(person);
        AsOf now = AsOf.of(person, cast.day());
        boolean announced = country != null && country.equals(now.country());
        return called || announced || country == null && (now.inOffice() || cast.day() == null);
    }

    private static @Nullable String country(Bearer bearer) {
        for (Description description : bearer.descriptions) {
            if (description.country() != null) {
                return description.country();
            }
        }
        return null;
    }

    private Identity known(Person person, Bearer bearer) {
        Identity identity = cast.person(person);
        identity.setSectors(PersonSectors.of(person, AsOf.of(person, cast.day()), bearer.descriptions, cast.day()));
        learn(identity, bearer);
        return identity;
    }

    private Identity unknown(Bearer bearer) {
        Identity identity = cast.add(
                Identity.slug(bearer.written),
                Identity.Kind.PERSON,
                bearer.written,
                "a name that only the article gives");
        learn(identity, bearer);
        for (Description description : bearer.descriptions) {
            if (!description.because().isEmpty()) {
                identity.because = description.because();
                break;
            }
        }
        return identity;
    }

    private void learn(Identity identity, Bearer bearer) {
        bearer.descriptions.forEach(identity::learn);
        String given = bearer.familyFirst(people) ? bearer.name.last() : bearer.name.first();
        if (bearer.name.isFull()) {
            identity.gender = identity.gender.or(genders.ofGivenName(given));
        }
    }
}
