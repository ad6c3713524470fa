package dateline.place;

import java.util.List;
import java.util.regex.Pattern;

/** Finds names that say in which larger place the name before them lies: "Paris, Texas", "Paris (Texas)". */
final class Qualifiers {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,\\s+(?:[a-z]+\\s+)?|\\s*\\(\\s*|\\s*,?\\s+in\\s+(?:the\\s+)?(?:[a-z]+\\s+)?");
    private static final Pattern DIVISION_WORD = Pattern.compile(
            "\\s+(?:state|province|oblast|region|governorate|county|department|prefecture|canton)\\b.*",
            Pattern.DOTALL);
    private static final int LOOK_AHEAD = 16;

    private Qualifiers() {}

    /** For each toponym the index of its qualifier, or −1. */
    static int[] of(String text, List<Toponym> toponyms) {
        int[] qualifiers = new int[toponyms.size()];
        for (int i = 0; i < qualifiers.length; i++) {
            qualifiers[i] = -1;
            if (i + 1 < qualifiers.length) {
                int end = toponyms.get(i).span().end();
                int next = toponyms.get(i + 1).span().start();
                if (end < next && BETWEEN.matcher(text.substring(end, next)).matches()) {
                    qualifiers[i] = i + 1;
                }
            }
        }
        return qualifiers;
    }

    /** Whether the word after a toponym says that a division is meant: "Washington state", "Donetsk region". */
    static boolean isDivision(String text, Toponym toponym) {
        int end = toponym.span().end();
        String after = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
        return DIVISION_WORD.matcher(after).matches();
    }
}
