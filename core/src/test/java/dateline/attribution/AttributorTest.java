package dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The minister said the border would stay open.;The minister | said | the border would stay open",
                "The minister said on Monday that the border would stay open.;The minister | said | that the border would stay open",
                "Officials told reporters that two bridges had collapsed.;Officials | told | that two bridges had collapsed",
                "The army had left the town, residents said.;residents | said | The army had left the town",
                "The army had left the town, said Omar Haddad, a baker who lives there.;Omar Haddad, a baker who lives there | said | The army had left the town",
                "Two people were killed, according to the provincial governor.;the provincial governor | according to | Two people were killed",
                "According to the provincial governor, two people were killed.;the provincial governor | According to | two people were killed",
                "The army, residents said, had left the town.;residents | said | The army … had left the town",
                "Kenya accused its neighbour of arming rebels.;Kenya | accused | its neighbour of arming rebels",
                "The rebels denied that they had shelled the village.;The rebels | denied | that they had shelled the village",
            })
    void findsReportedSpeech(String text, String expected) {
        assertThat(Attributions.lines(Attributions.read(text))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "“We will not leave,” the mayor said.;the mayor / said / “We will not leave,”",
                "“We will not leave,” said the mayor.;the mayor / said / “We will not leave,”",
                "The mayor said: “We will not leave.”;The mayor / said / “We will not leave.”",
                "\"We will not leave,\" the mayor said. \"This is our home.\";the mayor / said / \"We will not leave,\" … \"This is our home.\"",
                "“This is our home. We will not leave,” the mayor said.;the mayor / said / “This is our home. We will not leave,”",
                "The mayor said the siege was “a slow death” for the town.;The mayor / said / the siege was “a slow death” for the town",
            })
    void findsQuotations(String text, String expected) {
        assertThat(Attributions.lines(Attributions.read(text)))
                .map(line -> line.replace(" | ", " / "))
                .contains(expected);
    }
}
