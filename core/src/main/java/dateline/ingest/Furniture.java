package dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the lines that a page says about itself rather than about the world. */
final class Furniture {

    private static final int LONGEST = 250;

    private final List<Pattern> patterns;

    Furniture() {
        patterns = Wordlist.lines("furniture.txt").stream()
                .map(regex -> Pattern.compile("(?:" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        for (Pattern pattern : patterns) {
            if (pattern.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }
}
