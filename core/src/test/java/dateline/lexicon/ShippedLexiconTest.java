package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedLexiconTest {

    private static final LoadedLexicon LOADED = Lexicon.load(LexiconFiles.shipped());
    private static final Lexicon LEXICON = LOADED.lexicon();

    @Test
    void loadsWithoutProblems() {
        assertThat(LOADED.problems()).isEmpty();
    }

    @Test
    void passesItsCheckWithoutErrors() {
        assertThat(LexiconCheck.check(LexiconFiles.shipped()))
                .filteredOn(problem -> !problem.isWarning())
                .isEmpty();
    }

    @Test
    void holdsAllOfPlover() {
        Ontology ontology = LEXICON.ontology();
        assertThat(ontology.types()).hasSize(16);
        assertThat(ontology.types().values().stream()
                        .mapToInt(type -> type.modes().size())
                        .sum())
                .isEqualTo(67);
        assertThat(ontology.contexts().values())
                .filteredOn(context -> !context.auxiliary())
                .hasSize(37);
        assertThat(ontology.sectors().values())
                .filteredOn(Ontology.Sector::stateless)
                .extracting(Ontology.Sector::code)
                .containsExactlyInAnyOrder("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, , 1, 2.5",
        "CONSULT, visit, 1, 4",
        "RETREAT, disarm, 2, 10",
        "REQUEST, , 3, 0",
        "ACCUSE, , 3, -3",
        "SANCTION, convict, 4, -6",
        "PROTEST, vandalize, 4, -5",
        "ASSAULT, unconventional, 4, -10"
    })
    void knowsQuadAndScore(String type, String mode, int quad, double score) {
        assertThat(LEXICON.ontology().quad(type)).isEqualTo(quad);
        assertThat(LEXICON.ontology().score(type, mode)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "043, CONSULT, visit",
        "1711, COERCE, seize",
        "1999, ASSAULT, ",
        "03, AGREE, ",
        "0841, RETREAT, release",
        "20, ASSAULT, "
    })
    void takesCameoCodesOver(String cameo, String type, String mode) {
        assertThat(LEXICON.cameo().of(cameo)).satisfies(target -> {
            assertThat(target.type()).isEqualTo(type);
            assertThat(target.mode()).isEqualTo(mode);
        });
    }

    @Test
    void hasNoPloverTypeForStatements() {
        assertThat(LEXICON.cameo().of("012")).extracting(Cameo.Target::type).isNull();
    }

    @Test
    void tellsWhatAPersonIsOnADay() {
        Person person = LEXICON.people().byId("joe-biden");
        assertThat(person.on(LocalDate.of(2022, 5, 1)))
                .singleElement()
                .satisfies(standing -> assertThat(standing.sectors()).containsExactly("GOV"));
        assertThat(person.on(LocalDate.of(2018, 5, 1))).isEmpty();
        assertThat(person.before(LocalDate.of(2018, 5, 1))).hasSize(2);
    }
}
