package dateline.actor;

import dateline.lexicon.Person;
import dateline.lexicon.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what the lexicon says of a person on a day against what the article calls that person. */
final class PersonSectors {

    private PersonSectors() {}

    /**
     * The person's sectors.
     *
     * @param now what the lexicon says for the day
     * @param said what the article says, mention by mention
     * @return the lexicon's where it covers the day, unless the article calls that very office a former one; else what
     *     the article says; UNK when neither says anything
     */
    static List<String> of(Person person, AsOf now, List<Description> said, @Nullable LocalDate day) {
        if (now.inOffice()) {
            return calledFormer(person, said, day) ? List.of("ELI") : now.sectors();
        }
        if (day != null && !now.sectors().isEmpty()) {
            return now.sectors();
        }
        for (Description description : said) {
            if (!description.sectors().isEmpty()) {
                return description.sectors();
            }
        }
        return now.sectors().isEmpty() ? List.of("UNK") : now.sectors();
    }

    private static boolean calledFormer(Person person, List<Description> said, @Nullable LocalDate day) {
        if (day == null) {
            return false;
        }
        for (Standing standing : person.on(day)) {
            String office = LexiconPeople.office(standing);
            for (Description description : said) {
                boolean same = office != null && description.roles().stream().anyMatch(office::startsWith);
                if (description.former() && same) {
                    return true;
                }
            }
        }
        return false;
    }
}
