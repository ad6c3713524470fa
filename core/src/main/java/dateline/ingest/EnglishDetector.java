package dateline.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from other languages by its commonest words, of which every second or third word is one. A text of few
 * words passes unless it is in another script.
 */
final class EnglishDetector {

    private static final int ENOUGH_WORDS = 40;
    private static final int MOST_WORDS = 4000;
    private static final int ENOUGH_LETTERS = 20;
    private static final double LEAST_SHARE = 0.10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            "the", "and", "of", "to", "that", "for", "with", "was", "were", "his", "her", "this", "these", "from",
            "have", "has", "had", "said", "which", "they", "their", "been", "would", "will", "by", "at", "it", "he",
            "she", "as", "not", "but", "who", "are", "its", "after", "be", "is", "an", "on", "when", "if", "you",
            "your", "we", "our", "than", "about", "there", "what", "out", "into", "could", "should", "may", "also",
            "more");

    private EnglishDetector() {}

    /** Whether a text may be English. */
    static boolean mayBeEnglish(String text) {
        Matcher word = WORD.matcher(text);
        int words = 0;
        int common = 0;
        int letters = 0;
        int latin = 0;
        while (words < MOST_WORDS && word.find()) {
            words++;
            common += COMMON.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
            letters += word.end() - word.start();
            latin += isLatin(text.codePointAt(word.start())) ? word.end() - word.start() : 0;
        }
        if (letters >= ENOUGH_LETTERS && latin < letters / 2) {
            return false;
        }
        return words < ENOUGH_WORDS || common >= LEAST_SHARE * words;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
