package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns, in the reporter's voice and in quotations. */
class ActorPronounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vladimir Putin said he would attend.                             | he   | Vladimir Putin RUS GOV
            Angela Merkel met Vladimir Putin. She smiled.                    | She  | Angela Merkel DEU ELI
            Angela Merkel met Vladimir Putin. He smiled.                     | He   | Vladimir Putin RUS GOV
            Ivo Marin said police had beaten him.                            | him  | Ivo Marin
            Xi Jinping spoke. Then he left.                                  | he   | Xi Jinping CHN GOV
            Kenya said it would send troops.                                 | it   | Kenya KEN
            Beijing said it would respond.                                   | it   | China CHN GOV
            Moscow recalled its envoy.                                       | its  | Russia RUS GOV
            Protesters in Peru said they would stay.                         | they | protesters PER CVL
            Ivo Marin and Ana Kolar were jailed. They deny it.               | They | Ivo Marin + Ana Kolar
            It rained in Kenya.                                              | It   | no mention
            Kenya voted. It is likely that rain fell.                        | It   | no mention
            He left.                                                         | He   | nobody
            The Ukrainian army caught rebels and wants to jail them.         | them | rebels UKR REB
            Joe Biden praised Xi Jinping and invited him.                    | him  | Xi Jinping CHN GOV
            Lawyer Ana Kolar visited Ivo Marin and said she was shocked.     | she  | Ana Kolar JUD
            Ivo Marin was jailed after telling police that he had fled.      | he   | Ivo Marin
            """)
    void inTheReportersVoice(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “I will sue,” Ivo Marin said.                                        | I     | Ivo Marin
            Ivo Marin said: “We will sue.”                                       | We    | Ivo Marin
            “We saw it. We will sue,” Ivo Marin wrote.                           | We#2  | Ivo Marin
            “Stay,” Ana Kolar said. “I need help.”                               | I     | Ana Kolar
            Ana Kolar told Ivo Marin: “You are free.”                            | You   | Ivo Marin
            Ivo Marin was ill. “We admire you,” Ana Kolar said.                  | you   | Ivo Marin
            We saw nothing.                                                      | We    | nobody
            “He must go,” Ana Kolar said of Ivo Marin.                           | He    | nobody
            Ivo Marin lost. “He must go,” Ana Kolar said.                        | He    | Ivo Marin
            “I will stay,” said Ivo Marin.                                       | I     | Ivo Marin
            """)
    void inQuotations(String text, String phrase, String expected) {
        assertThat(ActorCases.who(ActorCases.read(text, ActorCases.DAY), phrase))
                .isEqualTo(expected);
    }
}
