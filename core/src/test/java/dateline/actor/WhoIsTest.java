package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.ActorMention.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bare name means on a day. */
class WhoIsTest {

    private static final WhoIs WHO_IS = new WhoIs(ActorCases.lexicon());

    @Test
    void aPersonIsWhatTheOfficeOfThatDaySays() {
        assertThat(WHO_IS.candidates("Barack Obama", LocalDate.of(2012, 6, 1)))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.actor().sectors()).startsWith("GOV");
                    assertThat(candidate.current()).isTrue();
                    assertThat(candidate.because()).contains("actors.tsv");
                });
        assertThat(WHO_IS.candidates("Barack Obama", LocalDate.of(2024, 6, 1)))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.actor().sectors()).containsExactly("ELI"));
    }

    @Test
    void aFamilyNameFindsWhoIsInOfficeFirst() {
        List<WhoIs.Candidate> found = WHO_IS.candidates("Clinton", LocalDate.of(1999, 1, 1));

        assertThat(found).extracting(candidate -> candidate.actor().name()).contains("Bill Clinton", "Hillary Clinton");
        assertThat(found.get(0).actor().name()).isEqualTo("Bill Clinton");
        assertThat(found.get(0).current()).isTrue();
    }

    @Test
    void aSeatMeansTheGovernment() {
        assertThat(WHO_IS.candidates("Kremlin", null)).first().satisfies(candidate -> {
            assertThat(candidate.actor()).isEqualTo(new Actor("RUS", "Russia", "RUS", List.of("GOV")));
            assertThat(candidate.kind()).isEqualTo(Kind.METONYM);
        });
    }

    @Test
    void nobodyIsFoundUnderAnUnknownName() {
        assertThat(WHO_IS.candidates("Zzyzx Qwerty", null)).isEmpty();
    }
}
