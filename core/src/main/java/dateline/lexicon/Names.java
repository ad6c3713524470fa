package dateline.lexicon;

/** Puts all names of the lexicon into one index: organisations first, then persons, countries, seats, nationalities. */
final class Names {

    private Names() {}

    static PhraseIndex<Name> index(Countries countries, People people, Organizations organizations) {
        PhraseIndex.Builder<Name> names = PhraseIndex.cased();
        organizations.all().forEach(organization -> add(names, organization));
        people.all().forEach(person -> add(names, person));
        countries.all().forEach(country -> add(names, country));
        return names.build();
    }

    private static void add(PhraseIndex.Builder<Name> names, Organization organization) {
        Name name = new Name.OfOrganization(organization);
        names.add(organization.name(), name);
        organization.aliases().forEach(alias -> names.add(alias, name));
        organization.seats().forEach(seat -> names.add(seat, new Name.SeatOf(organization)));
    }

    private static void add(PhraseIndex.Builder<Name> names, Person person) {
        Name name = new Name.OfPerson(person);
        names.add(person.name(), name);
        person.aliases().forEach(alias -> names.add(alias, name));
    }

    private static void add(PhraseIndex.Builder<Name> names, Country country) {
        Name name = new Name.OfCountry(country);
        names.add(country.name(), name);
        country.aliases().forEach(alias -> names.add(alias, name));
        country.seats().forEach(seat -> names.add(seat.name(), new Name.Seat(country, seat.sectors())));
        country.demonyms().forEach(demonym -> names.add(demonym, new Name.Demonym(country)));
    }
}
