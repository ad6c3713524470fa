package dateline.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for words, counting from 0; {@link #NONE} for none. */
final class Interner {

    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int number(@Nullable String word) {
        if (word == null) {
            return NONE;
        }
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known == null) {
            words.add(word);
            return words.size() - 1;
        }
        return known;
    }

    /** The word of a number; the empty string for {@link #NONE}. */
    String word(int number) {
        return number == NONE ? "" : words.get(number);
    }
}
