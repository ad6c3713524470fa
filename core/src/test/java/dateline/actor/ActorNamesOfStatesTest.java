package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries, nationalities, seats of government and governments. */
class ActorNamesOfStatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France recalled its envoy.                              | France             | France FRA
            The United States imposed new tariffs.                  | The United States  | United States USA
            The U.S. warned of more attacks.                        | The U.S.           | United States USA
            Officials met in Ukraine on Monday.                     | Ukraine            | Ukraine UKR
            Russian sanctions hit farmers.                          | Russian            | Russia RUS
            The Americans rejected the offer.                       | The Americans      | United States USA
            The French warned of a war in the region.               | The French         | France FRA
            Russian-Turkish talks collapsed.                        | Russian            | Russia RUS
            Russian-Turkish talks collapsed.                        | Turkish            | Turkey TUR
            India-China tensions rose.                              | India              | India IND
            India-China tensions rose.                              | China              | China CHN
            Japan's parliament met.                                 | Japan              | no mention
            South Korea and Japan signed a deal.                    | South Korea        | South Korea KOR
            He learned Russian at school.                           | Russian            | no mention
            The Chinese economy grew and exports to Iran rose.      | Iran               | Iran IRN
            """)
    void countriesAndNationalities(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beijing said it would respond.                          | Beijing            | China CHN GOV
            The Kremlin denied the report.                          | The Kremlin        | Russia RUS GOV
            The White House welcomed the vote.                      | The White House    | United States USA GOV
            Ties between Moscow and Ankara cooled.                  | Moscow             | Russia RUS GOV
            Ties between Moscow and Ankara cooled.                  | Ankara             | Turkey TUR GOV
            London's sanctions on Tehran were lifted.               | London             | United Kingdom GBR GOV
            London's sanctions on Tehran were lifted.               | Tehran             | Iran IRN GOV
            The Pentagon announced a new base.                      | The Pentagon       | United States USA MIL
            Protesters marched in Washington.                       | Washington         | no mention
            The minister flew to Moscow on Friday.                  | Moscow             | no mention
            She returned from Berlin.                               | Berlin             | no mention
            A bomb went off near Kabul.                             | Kabul              | no mention
            The king made a visit to Paris.                         | Paris              | no mention
            Police closed Moscow's streets.                         | Moscow             | no mention
            A crowd gathered in the suburbs of Paris.               | Paris              | no mention
            The decision drew anger from Islamabad.                 | Islamabad          | Pakistan PAK GOV
            Envoys met in Geneva and Vienna.                        | Vienna             | no mention
            Seoul urged Pyongyang to return to talks.               | Pyongyang          | North Korea PRK GOV
            Trust in Washington has collapsed.                      | Washington         | United States USA GOV
            Brussels threatened to cut the funds.                   | Brussels           | European Union EUR
            """)
    void seatsOfGovernment(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's government raised taxes.                        | Kenya's government           | Government of Kenya KEN GOV
            The Polish government resigned.                         | The Polish government        | Government of Poland POL GOV
            The government of Peru declared an emergency.           | The government of Peru       | Government of Peru PER GOV
            Brazil was calm. The government lifted the curfew.      | The government               | Government of Brazil BRA GOV
            The Macron government survived the vote.                | The Macron government        | Government of France FRA GOV
            Chad closed the border. Its government blamed rebels.   | Its government               | Government of Chad TCD GOV
            The Dutch cabinet fell. The government had split.       | The government               | Government of the Netherlands NLD GOV
            Somebody spoke. The government said nothing.            | The government               | government GOV
            Egypt sent aid. The country also opened a crossing.     | The country                  | Egypt EGY
            Talks in Lima ended. Chile left. The South American country was angry. | The South American country | Chile CHL
            Mali and Niger signed. The two countries left the bloc. | The two countries            | Mali MLI + Niger NER
            India met China. Both sides pulled back.                | Both sides                   | India IND + China CHN
            Western countries froze assets.                         | Western countries            | Western countries
            Western sanctions bite.                                 | Western                      | Western countries
            Arab states condemned the move.                         | Arab states                  | Arab states
            """)
    void governmentsAndStates(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }
}
