package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index against the plain way of looking for the longest phrase. */
class PhraseIndexProperties {

    @Property
    void findsWhatComparingAllPhrasesFinds(
            @ForAll("phrases") List<List<String>> phrases, @ForAll("sentence") List<String> sentence) {
        PhraseIndex.Builder<String> builder = PhraseIndex.caseless();
        phrases.forEach(phrase -> builder.add(String.join(" ", phrase), "known"));
        PhraseIndex<String> index = builder.build();
        for (int from = 0; from < sentence.size(); from++) {
            PhraseIndex.Match<String> match = index.longest(from, sentence.size(), sentence::get);
            assertThat(match == null ? from : match.end()).isEqualTo(longestEnd(phrases, sentence, from));
        }
    }

    @Property
    void findsAPhraseInCapitalsWhereItFindsItAsWritten(@ForAll("name") String name) {
        PhraseIndex<String> index =
                PhraseIndex.<String>cased().add(name, "known").build();
        List<String> words = List.of(name.split(" "));
        List<String> shouted = List.of(name.toUpperCase(Locale.ROOT).split(" "));
        assertThat(index.longest(0, words.size(), words::get)).isNotNull();
        assertThat(index.longest(0, shouted.size(), shouted::get)).isNotNull();
    }

    private static int longestEnd(List<List<String>> phrases, List<String> sentence, int from) {
        return phrases.stream()
                .filter(phrase -> from + phrase.size() <= sentence.size()
                        && sentence.subList(from, from + phrase.size()).equals(phrase))
                .mapToInt(phrase -> from + phrase.size())
                .max()
                .orElse(from);
    }

    @Provide
    Arbitrary<List<List<String>>> phrases() {
        return words().list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> sentence() {
        return words().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.of("Ana", "de", "Souza", "Núñez", "al", "Hariri", "Øre", "Işık")
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "c");
    }
}
