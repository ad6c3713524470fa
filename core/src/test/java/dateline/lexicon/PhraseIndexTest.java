package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {

    private static final PhraseIndex<String> NAMES = PhraseIndex.<String>cased()
            .add("Georgia", "country")
            .add("Georgia", "state")
            .add("al-Shabaab", "group")
            .add("San José", "city")
            .add("San José Accord", "treaty")
            .add("People’s Front", "party")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "al-Shabaab | 1",
                "al - Shabaab | 3",
                "Al Shabaab | 2",
                "AL-SHABAAB | 1",
                "San Jose | 2",
                "San José talks | 2",
                "San José Accord | 3",
                "People 's Front | 3",
                "PEOPLE'S FRONT | 2",
                "san jose | 0",
                "San Juan | 0",
                "Al | 0"
            })
    void findsTheLongestNameInAnyCut(String text, int words) {
        assertThat(length(NAMES, List.of(text.split(" ")))).isEqualTo(words);
    }

    @Test
    void givesAllMeaningsInTheOrderAdded() {
        assertThat(NAMES.longest(0, 1, i -> "Georgia"))
                .extracting(PhraseIndex.Match::values)
                .isEqualTo(List.of("country", "state"));
    }

    @Test
    void looksNoFurtherThanTheEnd() {
        List<String> words = List.of("San", "José");
        assertThat(NAMES.longest(0, 1, words::get)).isNull();
    }

    @Test
    void findsCommonWordsByTextOrLemma() {
        PhraseIndex<String> nouns = PhraseIndex.<String>caseless()
                .add("human rights activist", "activist")
                .add("human being", "person")
                .build();
        List<String> words = List.of("Human", "rights", "activists");
        List<String> lemmas = List.of("human", "right", "activist");
        assertThat(nouns.longest(0, 3, words::get, lemmas::get))
                .isEqualTo(new PhraseIndex.Match<>(0, 3, List.of("activist")));
    }

    private static int length(PhraseIndex<String> index, List<String> words) {
        PhraseIndex.Match<String> match = index.longest(0, words.size(), words::get);
        return match == null ? 0 : match.end();
    }
}
