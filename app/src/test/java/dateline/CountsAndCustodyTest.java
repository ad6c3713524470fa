package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.custody.CustodyBook;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.CustodyRecord;
import dateline.model.Expectation;
import dateline.model.Figure;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, announced and told of custody, over the real pipeline. */
class CountsAndCustodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "At least 12 farmers were killed in Lofa, the sheriff said. | 12.. dead farmers the sheriff",
                "The clashes left 9 dead. | 9 dead null -",
                "Police arrested between 30 and 40 students. | 30..40 arrested students -",
                "The junta freed 21 of the 80 detainees. | 21 released detainees -; 80 held detainees -",
                "Norway pledged €2.5 million for Chad. | 2500000 money null -",
                "The court jailed her for six years. | 6 term years -",
                "Nobody was hurt. | 0 injured null -",
                "Police put the crowd at 4,000. | 4000 protesters null Police",
                "Militants took 14 miners hostage. | 14 abducted miners -"
            })
    void readsFigures(String sentence, String expected) {
        List<String> found = code(sentence).figures().stream()
                .map(CountsAndCustodyTest::shown)
                .toList();

        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The treaty of 1994 is void.",
                "The 44-year-old general resigned.",
                "Turnout was 61 percent.",
                "Article 12 of the charter forbids it.",
                "Talks resume at 9 a.m. on June 3.",
                "The team won 4-1.",
                "It happened three days ago."
            })
    void leavesNumbersThatCountNothing(String sentence) {
        assertThat(code(sentence).figures()).isEmpty();
    }

    @Test
    void aCountIsAsOfTheHourOfItsPlace() {
        Figure figure = code("The Kenyan government said 60 people had been released as of noon local time Friday.")
                .figures()
                .get(0);

        assertThat(figure.kind()).isEqualTo("released");
        assertThat(figure.asOf()).hasToString("2024-05-10T12:00+03:00");
    }

    @Test
    void whatIsPromisedIsExpectedOfWhoPromisesIt() {
        List<Expectation> found = code("The government of Kenya promised to release political prisoners.")
                .expectations();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.manner()).isEqualTo(Expectation.Manner.PROMISED);
            assertThat(one.type()).isEqualTo("RETREAT");
            assertThat(one.announcers()).extracting(actor -> actor.country()).containsExactly("KEN");
        });
    }

    @Test
    void custodyIsFollowedAcrossArticles() {
        Coded arrest = code("Police in Kenya arrested the activist Mary Wanjiru Otieno in January 2023.");
        Coded release =
                code("The government of Kenya released the activist Mary Wanjiru Otieno on May 6 after 1,200 days.");
        List<CustodyRecord> records = CustodyBook.records(
                List.of(arrest.custody().get(0), release.custody().get(0)), List.of());

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.person().name()).isEqualTo("Mary Wanjiru Otieno");
            assertThat(record.steps())
                    .extracting(step -> step.kind().toString())
                    .containsExactly("arrested", "released");
            assertThat(record.held()).isFalse();
        });
    }

    private static String shown(Figure figure) {
        String who =
                figure.claimants().isEmpty() ? "-" : figure.claimants().get(0).text();
        return figure.quantity() + " " + figure.kind() + " " + figure.noun() + " " + who;
    }

    private static Coded code(String text) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return SharedPipeline.pipeline()
                .code(new Article(
                        text,
                        text,
                        List.of(block),
                        LocalDate.of(2024, 5, 10),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "en",
                        text,
                        null));
    }
}
