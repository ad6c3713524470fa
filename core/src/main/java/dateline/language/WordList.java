package dateline.language;

import java.util.Set;

/** Sets of words, written as running text so that a long list stays readable. */
final class WordList {

    private WordList() {}

    /** The words of a text, which white space separates. */
    static Set<String> of(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
