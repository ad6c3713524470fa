package dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives words in Headline Capitals, in ALL CAPITALS or all in lower case the case that they would have in a sentence:
 * the models take every capital for a name. How the article's body writes a word decides; where it lacks the word, how
 * often the parser's vocabulary has seen the forms.
 */
final class Truecaser {

    /** A form must be this much likelier than the printed one before it replaces it. */
    private static final double MARGIN = 1.2;

    private static final int UNSEEN = Integer.MAX_VALUE;
    private static final Set<String> SHORT_WORDS = WordList.of("""
            a about after against ahead amid among an and around as at before behind between but by
            during for from if in into is it its near nor not of off on or out over per since than
            that the through to under until up via vs while with within without
            """);
    /** Words that end a name, so that the common word before them belongs to it: "Red Sea", "Security Council". */
    private static final Set<String> NAME_ENDS = WordList.of("""
            Bank Canal Council Court Gulf Heights House Island Islands Nations Peninsula Sea State
            States Strait Street Strip Union
            """);

    private static final Set<String> AMBIGUOUS = Set.of("march", "may", "mark", "us", "will");

    private enum Style {
        SENTENCE,
        TITLE,
        UPPER,
        LOWER
    }

    private final Map<String, Integer> vocabulary;

    /** @param vocabulary words with their ranks, the most frequent first */
    Truecaser(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a sentence is printed in capitals throughout, as no running text is. */
    static boolean isUpperCase(List<String> words) {
        return style(words) == Style.UPPER;
    }

    /** The words in the case of a sentence; the same words if they have it. */
    List<String> recase(List<String> words, CaseEvidence body) {
        Style style = style(words);
        if (style == Style.SENTENCE) {
            return words;
        }
        List<String> recased = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean fixed = !isWord(word) || style == Style.TITLE && (i == 0 || !isTitleCase(word));
            recased.add(fixed ? word : recase(words, i, style, body));
        }
        if (style != Style.TITLE && !recased.isEmpty()) {
            recased.set(0, capitalise(recased.get(0)));
        }
        return recased;
    }

    private String recase(List<String> words, int i, Style style, CaseEvidence body) {
        String word = words.get(i);
        @Nullable String inBody = body.form(word);
        if (inBody != null) {
            return inBody;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String capital = capitalise(lower);
        if (style == Style.UPPER && (word.equals("US") || rank(word) < rank(lower) && rank(word) < rank(capital))) {
            return word;
        }
        if (AMBIGUOUS.contains(lower) && style != Style.TITLE) {
            return lower;
        }
        boolean endsName = NAME_ENDS.contains(capital) && i > 0;
        boolean beginsName = i + 1 < words.size() && NAME_ENDS.contains(capitalise(words.get(i + 1)));
        boolean isDate = lower.equals("may") && (isNumber(words, i - 1) || isNumber(words, i + 1));
        if (style == Style.TITLE && (endsName || beginsName || isDate)) {
            return capital;
        }
        boolean isCommon = style == Style.LOWER
                ? rank(lower) < rank(capital) * MARGIN
                : rank(lower) != UNSEEN && rank(lower) * MARGIN < rank(capital);
        return isCommon ? lower : style == Style.LOWER && rank(capital) == UNSEEN ? word : capital;
    }

    private static boolean isNumber(List<String> words, int i) {
        return i >= 0 && i < words.size() && Character.isDigit(words.get(i).codePointAt(0));
    }

    private double rank(String form) {
        return vocabulary.getOrDefault(form, UNSEEN);
    }

    private static Style style(List<String> words) {
        int upper = 0;
        int capitalised = 0;
        int lower = 0;
        int lowerContent = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!isWord(word)) {
                continue;
            }
            if (isUpperCase(word)) {
                upper += word.length() > 3 ? 1 : 0;
            } else if (isCapitalised(word)) {
                capitalised += i > 0 ? 1 : 0;
                lower += i == 0 && word.length() > 1 ? 1 : 0;
            } else {
                lower++;
                lowerContent += SHORT_WORDS.contains(word) ? 0 : 1;
            }
        }
        if (upper >= 2 && lower + capitalised == 0) {
            return Style.UPPER;
        }
        if (capitalised >= 2 && lowerContent == 0) {
            return Style.TITLE;
        }
        boolean isLower = upper + capitalised == 0 && lower >= 3 && !isCapitalised(words.get(0));
        return isLower ? Style.LOWER : Style.SENTENCE;
    }

    /** A word of letters, not a mark, a number, or the clitic of another ("'s", "n't"). */
    private static boolean isWord(String word) {
        return Character.isLetter(word.codePointAt(0)) && !word.equalsIgnoreCase("n't");
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isTitleCase(String word) {
        return isCapitalised(word) && !isUpperCase(word);
    }

    private static boolean isUpperCase(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String capitalise(String word) {
        int first = Character.charCount(word.codePointAt(0));
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
