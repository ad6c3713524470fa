package dateline.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds names that say in which larger place the name before them lies: "Paris, Texas", "Paris (Texas)". */
final class Qualifiers {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,\\s+(?:[a-z]+\\s+)?|\\s*\\(\\s*|\\s*,?\\s+in\\s+(?:the\\s+)?(?:[a-z]+\\s+)?");
    private static final Pattern DIVISION_WORD = Pattern.compile(
            "\\s+(?:state|province|oblast|region|governorate|county|department|prefecture|canton)\\b.*",
            Pattern.DOTALL);
    private static final int LOOK_AHEAD = 16;

    private static final Pattern NATION_BEFORE =
            Pattern.compile("(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)(?:['’]s)?"
                    + "(?:\\s+\\p{Ll}[\\p{Ll}-]+){0,3}?\\s+(city|town|village|port|suburb|resort|capital|state|province|region|oblast|"
                    + "governorate|district|department|prefecture)\\s+of\\s+(?:the\\s+)?$");
    private static final Set<String> SETTLEMENTS =
            Set.of("city", "town", "village", "port", "suburb", "resort", "capital");
    private static final int LOOK_BACK = 60;

    private Qualifiers() {}

    /**
     * What stands before a name as its country and kind.
     *
     * @param nation a demonym or the name of a country, as written: "Indian", "Kenya"
     * @param isDivision whether the kind is a division, not a town
     */
    record Nation(String nation, boolean isDivision) {}

    /** "The Indian state of" before Punjab, {@code null} where nothing of the kind stands there. */
    static @Nullable Nation nation(String text, Toponym toponym) {
        int start = toponym.span().start();
        Matcher before = NATION_BEFORE.matcher(text.substring(Math.max(0, start - LOOK_BACK), start));
        return before.find() ? new Nation(before.group(1), !SETTLEMENTS.contains(before.group(2))) : null;
    }

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
