package dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Knows a sentence in another language, or of no language, by its unknown words. The tagger weighs every combination of
 * tags for unknown words in a row, which takes a second for a hundred of them and tells nothing.
 */
final class ForeignWords {

    private static final int MIN_UNKNOWN = 6;
    private static final double MAX_UNKNOWN = 0.5;
    /** From this many unknown words it is a list of names, and too long to weigh. */
    private static final int LONG_LIST = 60;

    private ForeignWords() {}

    /** Whether most lower-case words are missing from the vocabulary, or most words of any case in a long list. */
    static boolean prevail(List<String> words, Map<String, Integer> vocabulary) {
        int all = 0;
        int allUnknown = 0;
        int lower = 0;
        int lowerUnknown = 0;
        for (String word : words) {
            if (Character.isLetter(word.codePointAt(0))) {
                boolean known = vocabulary.containsKey(word) || vocabulary.containsKey(word.toLowerCase(Locale.ROOT));
                boolean capital = Character.isUpperCase(word.codePointAt(0));
                all++;
                lower += capital ? 0 : 1;
                allUnknown += known ? 0 : 1;
                lowerUnknown += known || capital ? 0 : 1;
            }
        }
        return lowerUnknown >= MIN_UNKNOWN && lowerUnknown > MAX_UNKNOWN * lower
                || allUnknown >= LONG_LIST && allUnknown > MAX_UNKNOWN * all;
    }

    /** FW for words, CD for numbers, and for anything else the tag of a full stop. */
    static String[] tags(List<String> words) {
        String[] tags = new String[words.size()];
        for (int i = 0; i < tags.length; i++) {
            int first = words.get(i).codePointAt(0);
            tags[i] = Character.isLetter(first) ? "FW" : Character.isDigit(first) ? "CD" : ".";
        }
        return tags;
    }
}
