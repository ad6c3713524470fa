package dateline.coding;

import dateline.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Words that only carry another: "launched an attack" is an attack, "a wave of arrests" are arrests.
 *
 * @param lightVerbs verbs whose subject does what their object names
 * @param partitives nouns that only measure or sort the noun after "of"
 */
record Carriers(Set<String> lightVerbs, Set<String> partitives) {

    static Carriers of(Lexicon lexicon) {
        return new Carriers(words(lexicon, "light-verb"), words(lexicon, "partitive"));
    }

    private static Set<String> words(Lexicon lexicon, String synset) {
        List<String> words = lexicon.synsets().words(synset);
        return words == null ? Set.of() : Set.copyOf(words);
    }
}
