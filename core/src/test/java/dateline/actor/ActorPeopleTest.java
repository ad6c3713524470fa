package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people, known and unknown, and who they are as of a day. */
class ActorPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian President Vladimir Putin spoke.               | Russian President Vladimir Putin   | Vladimir Putin RUS GOV
            China's President Xi Jinping arrived.                 | China's President Xi Jinping       | Xi Jinping CHN GOV
            Xi Jinping arrived. Xi spoke for an hour.             | Xi                                 | Xi Jinping CHN GOV
            Merkel arrived ##Angela Merkel arrived in Paris.      | Merkel                             | Angela Merkel DEU ELI
            Former US President Barack Obama spoke.               | Former US President Barack Obama   | Barack Obama USA ELI
            Opposition lawmaker Jan Novak of Slovakia was fined.  | Opposition lawmaker Jan Novak      | Jan Novak SVK LEG
            Slovak opposition lawmaker Jan Novak was fined.       | Slovak opposition lawmaker Jan Novak | Jan Novak SVK LEG
            Kenyan activist Mary Otieno was freed. Otieno waved.  | Otieno                             | Mary Otieno KEN CVL
            Gen. Peter Okello led the raid.                       | Gen. Peter Okello                  | Peter Okello MIL
            Police chief Ana Torres resigned.                     | Police chief Ana Torres            | Ana Torres COP
            Peter Kamau, the head of the Kenyan army, resigned.   | Peter Kamau                        | Peter Kamau KEN MIL
            Peter Kamau, the head of the Kenyan army, resigned.   | the head of the Kenyan army        | Peter Kamau KEN MIL
            Ivo Marin, a Croatian journalist, was beaten.         | Ivo Marin                          | Ivo Marin HRV JRN
            The Croatian journalist, Ivo Marin, was beaten.       | The Croatian journalist, Ivo Marin | Ivo Marin HRV JRN
            Ivo Marin is a Croatian lawyer. Marin was jailed.     | Marin                              | Ivo Marin HRV JUD
            Jailed Egyptian blogger Samir Adel went home.         | Jailed Egyptian blogger Samir Adel | Samir Adel EGY JRN
            Kremlin spokesman Oleg Sidorov denied it.             | Kremlin spokesman Oleg Sidorov     | Oleg Sidorov RUS GOV
            Hamas leader Adnan Masri was killed.                  | Hamas leader Adnan Masri           | Adnan Masri PSE REB
            His lawyer, Lena Vogt, spoke.                         | His lawyer, Lena Vogt              | Lena Vogt JUD
            Mr. Rao spoke. Anil Rao is a Nepali priest.           | Mr. Rao                            | Anil Rao NPL REL
            """)
    void namesWithTitles(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-06-01 | Barack Obama USA GOV
            2022-12-30 | Barack Obama USA ELI
            1990-01-01 | Barack Obama USA UNK
            """)
    void officesCountAsOfTheDay(LocalDate day, String expected) {
        assertThat(ActorCases.who(ActorCases.read("Barack Obama spoke.", day), "Barack Obama"))
                .isEqualTo(expected);
    }

    @Test
    void twoPeopleOfOneFamilyNameStayApart() {
        Document document = ActorCases.read(
                "Tanzanian lawyer Joseph Mwangi was jailed. “Joseph is innocent,” Daniel Mwangi Otieno wrote. "
                        + "Mwangi was moved to a clinic.",
                ActorCases.DAY);

        assertThat(ActorCases.who(document, "Daniel Mwangi Otieno")).startsWith("Daniel Mwangi Otieno");
        assertThat(ActorCases.who(document, "Mwangi")).isEqualTo("Joseph Mwangi TZA JUD");
        assertThat(ActorCases.who(document, "Joseph")).isEqualTo("Joseph Mwangi TZA JUD");
    }

    @Test
    void aNameThatTwoBearEquallyStaysOpen() {
        Document document = ActorCases.read("Peter Novak met Pavel Novak. Novak left early.", ActorCases.DAY);

        assertThat(ActorCases.who(document, "Novak")).isEqualTo("? Peter Novak or Pavel Novak");
    }

    @Test
    void aTitleTellsWhichOfTwoIsMeant() {
        Document document = ActorCases.read("Peter Novak met Jana Novak. Mrs. Novak left early.", ActorCases.DAY);

        assertThat(ActorCases.who(document, "Mrs. Novak")).isEqualTo("Jana Novak");
    }

    @Test
    void aChildIsNotTheFamousParent() {
        Document document = ActorCases.read("Ivanka Putin opened a shop.", ActorCases.DAY);

        assertThat(ActorCases.who(document, "Ivanka Putin")).isEqualTo("Ivanka Putin");
    }

    @Test
    void withoutADateTheLatestRowCountsAndTheReasonSaysSo() {
        Document document = ActorCases.read("Vladimir Putin spoke.", null);

        assertThat(document.actors().get(0).resolution().because()).contains("for want of a date");
    }
}
