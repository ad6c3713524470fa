package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of bodies, known and unknown, and their acronyms. */
class ActorBodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The United Nations condemned the raid.                       | The United Nations    | United Nations UNO
            NATO sent ships.                                             | NATO                  | North Atlantic Treaty Organization IGO
            The EU froze the funds.                                      | The EU                | European Union EUR
            Amnesty International criticised the law.                    | Amnesty International | Amnesty International NGO
            The Taliban banned music.                                    | The Taliban           | Taliban AFG GOV
            The Union of Free Miners (UFM) called a strike. UFM won.     | UFM#2                 | Union of Free Miners LAB
            The Front for the Freedom of the North (FFN) attacked. The FFN fled. | The FFN       | Front for the Freedom of the North
            Egyptian rights group Nilewatch published a report. Nilewatch was fined. | Nilewatch | Nilewatch EGY NGO
            Russian Foreign Ministry officials left.                     | Russian Foreign Ministry officials | Russian Foreign Ministry officials RUS GOV
            The Indian Supreme Court ruled.                              | The Indian Supreme Court | Supreme Court of India IND JUD
            """)
    void bodies(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }
}
