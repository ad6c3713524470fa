package dateline.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A set of words, given one by one, as synsets ({@code @weapon}) or by what they are ({@code $actor}).
 *
 * @param lemmas the words, synsets already opened; a phrase of several words is matched by its last word and those before
 * @param kinds what the word may be: "actor", "name", "country", "proper", "noun", "verb", "sector:MIL", "event:AID", "any"
 * @param written as the rule has it, for messages
 */
public record WordTest(Set<String> lemmas, List<String> kinds, String written) {

    public WordTest {
        lemmas = Set.copyOf(lemmas);
        kinds = List.copyOf(kinds);
    }
}
