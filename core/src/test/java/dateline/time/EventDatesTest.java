package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.Sentence;
import dateline.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of the event that a word names, in a report of Monday 2 February 2026. */
class EventDatesTest {

    private static final TimeResolver RESOLVER = new TimeResolver();
    private static final EventDates DATES = new EventDates();

    private static @Nullable EventDate date(String text, String trigger, Status status) {
        Document document = RESOLVER.resolve(
                TestLanguage.annotator().annotate(TestLanguage.article(text, LocalDate.of(2026, 2, 2))));
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).text().equals(trigger)) {
                    return DATES.dateFor(document, sentence, i, status);
                }
            }
        }
        throw new IllegalArgumentException("expected the word '" + trigger + "' in: " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested two men in Lima on Friday.                                      | arrested   | 2026-01-30
            A video call between the leaders was held on Friday.                            | call       | 2026-01-30
            She will pay a visit to Cairo on Friday.                                        | visit      | 2026-02-06
            Thousands took part in a protest in Lima on Saturday.                           | protest    | 2026-01-31
            A second round of talks was held in Doha last Tuesday.                          | talks      | 2026-01-27
            The ministry condemned Friday's attack on the bridge.                           | attack     | 2026-01-30
            Bombs exploded on Friday, killing dozens.                                       | killing    | 2026-01-30
            He arrived in Cairo on Friday and met the president.                            | met        | 2026-01-30
            The vote was held on Friday. The envoy arrived one day after the vote.          | arrived    | 2026-01-31
            At a meeting on Friday in Vienna, the minister praised the deal.                | praised    | 2026-01-30
            """)
    void modifiesTheTriggerOrTheClauseThatCarriesIt(String text, String trigger, LocalDate day) {
        EventDate date = date(text, trigger, Status.OCCURRED);

        assertThat(date).isNotNull();
        assertThat(date.start()).isEqualTo(day);
        assertThat(date.end()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry condemned Friday's attack on the bridge.                           | condemned
            Officials confirmed on Friday that three men had been arrested.                 | arrested
            Police clashed with protesters who had gathered on Saturday.                    | clashed
            The two sides fought for three days.                                            | fought
            """)
    void doesNotTakeTheTimeOfSomethingElse(String text, String trigger) {
        assertThat(date(text, trigger, Status.OCCURRED)).isNull();
    }

    @Test
    void theLeadsNewsIsOfTheDayItWasTold() {
        String text =
                "The activist was released from prison, his family said Sunday.\nHe was tired, they said Saturday.";

        EventDate date = date(text, "released", Status.OCCURRED);

        assertThat(date).isNotNull();
        assertThat(date.start()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(date.from()).isEqualTo(EventDate.From.INFERRED);
        assertThat(date(text, "tired", Status.OCCURRED)).isNull();
    }

    @Test
    void whatHasNotHappenedIsNotDatedByTheTelling() {
        assertThat(date(
                        "The activist will be released from prison, his family said Sunday.",
                        "released",
                        Status.PLANNED))
                .isNull();
    }
}
