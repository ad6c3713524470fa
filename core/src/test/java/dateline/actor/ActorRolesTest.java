package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases without a name: offices, kinds of people, bodies, kin. */
class ActorRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police fired tear gas in Nairobi, Kenya.                    | Police                        | Kenyan police KEN COP
            US troops in Iraq came under fire.                          | US troops                     | US troops USA MIL
            The Tis Hazari court in New Delhi granted bail.             | The Tis Hazari court          | Tis Hazari court IND JUD
            Sudan burned. Rights organizations and doctors fled.        | Rights organizations          | rights organizations NGO
            Two students were shot in Peru.                             | Two students                  | two students PER EDU
            Turkish opposition parties boycotted the vote.              | Turkish opposition parties    | Turkish opposition parties TUR OPP
            Hundreds of farmers blocked roads in Poland.                | farmers                       | farmers POL AGR
            Forty people jailed for political reasons fled Chad.        | Forty people                  | political prisoners TCD PRE
            Forty people jailed for fraud fled.                         | Forty people                  | forty people CVL
            The Venezuelan opposition called a strike.                  | The Venezuelan opposition     | Venezuelan opposition VEN OPP
            Members of the Libyan opposition were held.                 | Members of the Libyan opposition | members of the Libyan opposition LBY OPP
            Hamas militants crossed the border.                         | Hamas militants               | Hamas militants PSE REB
            Taliban fighters seized the town.                           | Taliban fighters              | Afghan Taliban fighters AFG GOV
            UN peacekeepers left Mali.                                  | UN peacekeepers               | UN peacekeeping force UNO
            Israeli soldiers arrested a doctor.                         | Israeli soldiers              | Israeli soldiers ISR MIL
            An Israeli airstrike killed a Palestinian journalist.       | a Palestinian journalist      | Palestinian journalist PSE JRN
            The army of Chad advanced.                                  | The army of Chad              | army of Chad TCD MIL
            Nepal voted. Its army stayed in barracks.                   | Its army                      | Nepalese army NPL MIL
            Protesters marched in Lima, Peru. The protesters sang.      | The protesters                | protesters PER CVL
            The meeting ended at 5 p.m. on Friday.                      | p.m                           | no mention
            The military aid arrived.                                   | military                      | no mention
            The king paid a state visit.                                | state                         | no mention
            A State Department spokesman denied it.                     | A State Department spokesman  | State Department spokesman USA GOV
            Several Hungarian judges were fired.                        | Several Hungarian judges      | several Hungarian judges HUN JUD
            """)
    void kindsOfPeopleAndBodies(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenyan activist Mary Otieno was freed. The activist smiled.      | The activist           | Mary Otieno KEN CVL
            President Joe Biden left. The president was tired.               | The president          | Joe Biden USA GOV
            Vladimir Putin left. The Russian leader was tired.               | The Russian leader     | Vladimir Putin RUS GOV
            The Russian president left.                                      | The Russian president  | Vladimir Putin RUS GOV
            Russia's president left.                                         | Russia's president     | Vladimir Putin RUS GOV
            The president of France left.                                    | The president of France | Emmanuel Macron FRA GOV
            Joe Biden met Xi Jinping. The two leaders smiled.                | The two leaders        | Joe Biden USA GOV + Xi Jinping CHN GOV
            Joe Biden called his Chinese counterpart Xi Jinping.             | his Chinese counterpart Xi Jinping | Xi Jinping CHN GOV
            Xi Jinping won. Joe Biden called his Chinese counterpart.        | his Chinese counterpart | Xi Jinping CHN GOV
            Joe Biden called his French counterpart.                         | his French counterpart | Emmanuel Macron FRA GOV
            Ivo Marin fled. His wife Ana Marin stayed.                       | His wife Ana Marin     | Ana Marin CVL
            Ivo Marin and Ana Marin fled. She thanked her brother.           | her brother            | Ivo Marin CVL
            The rebel group M23 took Goma. The group denied it.              | The group              | M23 COD REB
            Kenyan rights group HakiSasa sued. The group lost.               | The group              | HakiSasa KEN NGO
            Kenyan rights group HakiSasa sued. Two activists of the group fled. | Two activists of the group | two activists of HakiSasa KEN NGO
            Foreign Minister Sergei Lavrov spoke. The minister left.         | The minister           | Sergei Lavrov RUS GOV
            Tolliver left. The defence minister stayed.                      | The defence minister   | defence minister GOV
            US diplomat lands ##American envoy Lena Hall landed in Oslo.     | US diplomat            | Lena Hall USA GOV
            Joe Biden met union workers. The 80-year-old leader joked.       | The 80-year-old leader | Joe Biden USA GOV
            """)
    void whatTakesUpSomebodyKnown(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }
}
