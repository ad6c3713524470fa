package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignWordsTest {

    @Test
    void tagsAnotherLanguageWithoutTheTagger() {
        String finnish = "Ministeri tapasi naapurimaan edustajat tiistaina Helsingissä ja lupasi jatkaa neuvotteluja "
                + "rajasopimuksesta vielä tämän syksyn aikana.";

        assertThat(TestLanguage.parse(finnish).sentences().get(0).token(1).tag())
                .isEqualTo("FW");
    }

    @Test
    void namesDoNotMakeASentenceForeign() {
        String english = "Oleksii Reznikov, Serhiy Shaptala and Mykhailo Podolyak met Volodymyr Zelenskyy on Friday.";

        assertThat(TestLanguage.parse(english).sentences().get(0).tokens())
                .noneMatch(token -> token.tag().equals("FW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwx ", "🙂 ", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ", "ab1 "})
    void nonsenseTakesBoundedTime(String unit) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> TestLanguage.parse("It said " + unit.repeat(3_000)));
    }
}
