package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {

    private final Truecaser truecaser =
            new Truecaser(TestLanguage.annotator().models().parser().vocabulary());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels Storm Parliament After Peace Deal Fails | Rebels storm Parliament after peace deal fails
                    Putin Visits China | Putin visits China
                    Ships Leave Red Sea and Gaza Strip | Ships leave Red Sea and Gaza Strip
                    US Recalls UN Envoy From Turkey | US recalls UN envoy from Turkey
                    ISRAELI JETS HIT TARGETS IN SYRIA | Israeli jets hit targets in Syria
                    US SENDS TROOPS TO POLAND | US sends troops to Poland
                    russia and ukraine swap prisoners | Russia and Ukraine swap prisoners
                    Xi Jinping meets Vladimir Putin in Moscow | Xi Jinping meets Vladimir Putin in Moscow
                    Police fire tear gas in Nairobi | Police fire tear gas in Nairobi
                    UN, EU and NATO agree | UN, EU and NATO agree
                    Vote Set for May 7 in Chad | Vote set for May 7 in Chad
                    """)
    void givesWordsTheCaseOfASentence(String headline, String expected) {
        assertThat(recase(headline, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Green Leaves Party | the leader Green fell, and when Green left | Green leaves party
                    Green Leaves Fall | on the green trees | green leaves fall
                    GREEN LEAVES PARTY | the leader Green left his party | Green leaves party
                    """)
    void believesTheBodyFirst(String headline, String body, String expected) {
        assertThat(recase("A " + headline, body)).isEqualTo("A " + expected);
    }

    private String recase(String headline, String body) {
        CaseEvidence evidence = new CaseEvidence();
        evidence.add(List.of(body.split(" ")));
        List<String> words = List.of(headline.replace(",", " ,").split(" "));
        return String.join(" ", truecaser.recase(words, evidence)).replace(" ,", ",");
    }
}
