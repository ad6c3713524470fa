package dateline.lexicon;

import java.util.List;

/** What a name in a report may mean. The same name may mean several things: "Georgia", "Washington", "Congress". */
public sealed interface Name {

    /** The name of a country. */
    record OfCountry(Country country) implements Name {}

    /** An adjective or noun of nationality: "Russian", "Russians". */
    record Demonym(Country country) implements Name {}

    /**
     * A place that stands for a body of a state: "the Kremlin".
     *
     * @param sectors whom it stands for
     */
    record Seat(Country country, List<String> sectors) implements Name {
        public Seat {
            sectors = List.copyOf(sectors);
        }
    }

    /** The name of a public figure. */
    record OfPerson(Person person) implements Name {}

    /** The name of a body. */
    record OfOrganization(Organization organization) implements Name {}

    /** A place that stands for a body without a state: "Brussels" for the European Union. */
    record SeatOf(Organization organization) implements Name {}
}
