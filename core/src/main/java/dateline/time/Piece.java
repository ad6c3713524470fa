package dateline.time;

import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or mark as the time rules see it: a token, or a part of one ("16-hour" and "9am" are several).
 *
 * @param text as written
 * @param lower the same in lower case
 * @param token the token of the sentence that it is or belongs to
 * @param start offset in the article's text
 * @param tag part of speech of the token
 * @param entity named-entity class of the token
 */
record Piece(String text, String lower, int token, int start, String tag, String entity) {

    private static final Pattern WHOLE_DATE =
            Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?(T.*)?|\\d{1,2}/\\d{1,2}/\\d{2,4}");
    private static final Pattern PART = Pattern.compile(
            "\\d+(?:st|nd|rd|th)\\b|\\d+(?:[:.,]\\d+)*s?(?![\\d.,:])|\\d+(?:[:.]\\d+)*|[\\p{L}'’.]+|[^\\p{L}\\d]");

    int end() {
        return start + text.length();
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The pieces of a sentence, from left to right. */
    static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (isWhole(token.text())) {
                pieces.add(piece(token.text(), i, token.span().start(), token));
            } else {
                split(token, i, pieces);
            }
        }
        return pieces;
    }

    private static boolean isWhole(String text) {
        boolean mixed = false;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mixed |= c == '-' || c == '–' || c == '—' || c == '/';
            digits |= Character.isDigit(c);
        }
        boolean letters = digits && text.chars().anyMatch(Character::isLetter);
        return text.length() == 1
                || !(mixed || letters)
                || text.startsWith("'")
                || text.startsWith("’")
                || WHOLE_DATE.matcher(text).matches();
    }

    private static void split(Token token, int index, List<Piece> pieces) {
        Matcher parts = PART.matcher(token.text());
        while (parts.find()) {
            pieces.add(piece(parts.group(), index, token.span().start() + parts.start(), token));
        }
    }

    private static Piece piece(String text, int index, int start, Token token) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Piece(text, lower, index, start, token.tag(), token.entity());
    }
}
