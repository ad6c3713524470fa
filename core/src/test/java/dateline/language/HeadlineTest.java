package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Sentence;
import dateline.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines as the whole stage reads them: who does what. */
class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    China sanctions US defence firms over arms sale | China | sanctions | firms
                    Police fire tear gas at protesters in Nairobi | Police | fire | gas
                    EU leaders back new sanctions on Belarus | leaders | back | sanctions
                    Niger junta orders French troops to leave | junta | orders | troops
                    Pakistan, India exchange fire across border | Pakistan | exchange | fire
                    Kenya's Ruto sacks cabinet after protests | Ruto | sacks | cabinet
                    South Africa summons US ambassador over claim | Africa | summons | ambassador
                    Protesters Storm Parliament in Skopje | Protesters | Storm | Parliament
                    Belarus Jails Nobel Winner For 10 Years | Belarus | Jails | Winner
                    ISRAELI JETS HIT TARGETS IN SYRIA | JETS | HIT | TARGETS
                    russia and ukraine swap prisoners | russia | swap | prisoners
                    Iraq PM Condemns U.S. Strikes | PM | Condemns | Strikes
                    Japan protests to China over buoy | Japan | protests |
                    Thousands protest in Tel Aviv over reform | Thousands | protest |
                    """)
    void findsTheVerb(String headline, String subject, String verb, String object) {
        Sentence sentence = headline(headline);

        int root = sentence.dependencies().root();
        assertThat(sentence.token(root).text()).isEqualTo(verb);
        assertThat(child(sentence, root, "nsubj")).isEqualTo(subject);
        assertThat(child(sentence, root, "obj")).isEqualTo(object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Talks on Iran sanctions", "Trade talks between Egypt and Sudan", "US to host talks on aid"})
    void leavesNounsAlone(String headline) {
        assertThat(headline(headline).tokens()).extracting(Token::tag).doesNotContain("VBZ", "VBP");
    }

    @Test
    void keepsTheWordsAsPrinted() {
        Sentence sentence = headline("REBELS SEIZE ALEPPO");

        assertThat(sentence.tokens()).extracting(Token::text).containsExactly("REBELS", "SEIZE", "ALEPPO");
        assertThat(sentence.lemma(1)).isEqualTo("seize");
    }

    private static Sentence headline(String text) {
        return TestLanguage.annotator()
                .annotate(TestLanguage.article(text, "", null))
                .sentences()
                .get(0);
    }

    private static String child(Sentence sentence, int head, String relation) {
        int child = sentence.dependencies().child(head, relation);
        return child < 0 ? null : sentence.token(child).text();
    }
}
