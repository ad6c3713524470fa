package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sectors on the day of an event other than the article's. */
class ActorsAsOfTest {

    private static final ActorsAsOf ACTORS = new ActorsAsOf(ActorCases.lexicon());

    @Test
    void thePresidentOfThenIsAFormerOneNow() {
        Actor president = new Actor("barack-obama", "Barack Obama", "USA", List.of("GOV"));

        assertThat(ACTORS.on(president, LocalDate.of(2012, 6, 1)).sectors()).startsWith("GOV");
        assertThat(ACTORS.on(president, LocalDate.of(2026, 6, 1)).sectors()).containsExactly("ELI");
    }

    @Test
    void beforeTheFirstOfficeTheArticlesWordStays() {
        Actor lawyer = new Actor("barack-obama", "Barack Obama", "USA", List.of("JUD"));

        assertThat(ACTORS.on(lawyer, LocalDate.of(1985, 6, 1)).sectors()).containsExactly("JUD");
    }

    @Test
    void whomTheLexiconDoesNotKnowStays() {
        Actor unknown = new Actor("mary-otieno", "Mary Otieno", "KEN", List.of("CVL"));

        assertThat(ACTORS.on(unknown, LocalDate.of(2012, 6, 1))).isEqualTo(unknown);
    }
}
