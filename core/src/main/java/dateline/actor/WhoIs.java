package dateline.actor;

import dateline.lexicon.Lexicon;
import dateline.lexicon.Name;
import dateline.lexicon.Organization;
import dateline.lexicon.Person;
import dateline.lexicon.PhraseIndex.Match;
import dateline.model.Actor;
import dateline.model.ActorMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says whom a bare name may mean on a day, without an article around it. Immutable, shared by threads. */
public final class WhoIs {

    private final Lexicon lexicon;
    private final LexiconPeople people;

    public WhoIs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.people = new LexiconPeople(lexicon);
    }

    /**
     * Whom a name may mean.
     *
     * @param actor with country and sectors as of the day
     * @param kind how the name refers
     * @param current whether a row of the lexicon holds on the day; for countries always
     * @param because the row that it rests on
     */
    public record Candidate(Actor actor, ActorMention.Kind kind, boolean current, String because) {}

    /**
     * All that a name may mean, those whose rows hold on the day first, then in the lexicon's order. People are found by
     * full name, alias and family name.
     *
     * @param day {@code null} when no day is given: then the latest rows count
     * @return empty when the lexicon knows nobody of that name
     */
    public List<Candidate> candidates(String name, @Nullable LocalDate day) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        List<String> words = List.of(name.strip().split("\\s+"));
        Match<Name> match = lexicon.names().longest(0, words.size(), words::get);
        if (match != null && match.end() == words.size()) {
            match.values().forEach(value -> add(found, candidate(value, day)));
        }
        PersonName asked = PersonName.of(name);
        people.agreeing(asked).forEach(person -> add(found, candidate(person, day)));
        people.ofFamily(Words.fold(name.strip())).forEach(person -> add(found, candidate(person, day)));
        List<Candidate> sorted = new ArrayList<>();
        found.values().stream().filter(Candidate::current).forEach(sorted::add);
        found.values().stream().filter(candidate -> !candidate.current()).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private static void add(Map<String, Candidate> found, Candidate candidate) {
        found.putIfAbsent(candidate.actor().id() + candidate.actor().sectors(), candidate);
    }

    private static Candidate candidate(Name name, @Nullable LocalDate day) {
        if (name instanceof Name.OfPerson person) {
            return candidate(person.person(), day);
        }
        if (name instanceof Name.OfOrganization body) {
            return candidate(body.organization(), ActorMention.Kind.NAME, day);
        }
        if (name instanceof Name.SeatOf seat) {
            return candidate(seat.organization(), ActorMention.Kind.METONYM, day);
        }
        if (name instanceof Name.Seat seat) {
            return country(seat.country(), seat.sectors(), ActorMention.Kind.METONYM);
        }
        if (name instanceof Name.Demonym demonym) {
            return country(demonym.country(), List.of(), ActorMention.Kind.DEMONYM);
        }
        return country(((Name.OfCountry) name).country(), List.of(), ActorMention.Kind.NAME);
    }

    private static Candidate country(dateline.lexicon.Country country, List<String> sectors, ActorMention.Kind kind) {
        return new Candidate(
                new Actor(country.code(), country.name(), country.code(), sectors), kind, true, country.where());
    }

    private static Candidate candidate(Person person, @Nullable LocalDate day) {
        AsOf now = AsOf.of(person, day);
        List<String> sectors = now.sectors().isEmpty() ? List.of("UNK") : now.sectors();
        return new Candidate(
                new Actor(person.id(), person.name(), now.country(), sectors),
                ActorMention.Kind.NAME,
                now.inOffice(),
                now.because());
    }

    private static Candidate candidate(Organization body, ActorMention.Kind kind, @Nullable LocalDate day) {
        AsOf now = AsOf.of(body, day);
        return new Candidate(
                new Actor(body.id(), body.name(), now.country(), now.sectors()), kind, now.inOffice(), now.because());
    }
}
