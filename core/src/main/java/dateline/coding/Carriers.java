package dateline.coding;

import dateline.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Words that only carry another: "launched an attack" is an attack, "a wave of arrests" are arrests.
 *
 * @param lightVerbs verbs whose subject does what their object names
 * @param partitives nouns that only measure or sort the noun after "of"
 * @param nonAgents what does harm without meaning to: storms, diseases
 */
record Carriers(Set<String> lightVerbs, Set<String> partitives, Set<String> nonAgents) {

    static Carriers of(Lexicon lexicon) {
        return new Carriers(words(lexicon, "light-verb"), words(lexicon, "partitive"), words(lexicon, "non-agent"));
    }

    private static Set<String> words(Lexicon lexicon, String synset) {
        List<String> words = lexicon.synsets().words(synset);
        return words == null ? Set.of() : Set.copyOf(words);
    }
}
