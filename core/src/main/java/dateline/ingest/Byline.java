package dateline.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a report.
 *
 * @param names as printed, without "By"; {@code null} where only an agency is named
 * @param agency the news agency, where one is named
 */
record Byline(@Nullable String names, @Nullable String agency) {

    private static final int LONGEST = 140;
    private static final Pattern BY =
            Pattern.compile("^(?:(?i:story |report |written )?(?:By|BY)\\b|by:)\\s*:?\\s*(.+)$");
    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|&|,|\\||/|with|in|at|for|of|the|de|der|den|van|von|da|di|al|el|bin|ibn|le|la)"
                    + "(?:,)?$");
    private static final Pattern REPORTING = Pattern.compile(
            "^[(\\[]?(?:(?i:additional )?(?i:reporting|writing|editing|compiled|written)) by:? ([^;)\\]]+).*$");

    /** The names in a line that says who wrote, or {@code null}. */
    static @Nullable String names(String line) {
        Matcher reporting = REPORTING.matcher(line);
        if (reporting.matches() && line.length() < 4 * LONGEST) {
            return reporting.group(1).strip();
        }
        Matcher by = BY.matcher(line);
        if (!by.matches() || line.length() > LONGEST) {
            return null;
        }
        String names = by.group(1).strip();
        return isNames(names) ? names : null;
    }

    /** Whether words are names and what may stand between and after names. */
    static boolean isNames(String names) {
        for (String word : names.split("\\s+", -1)) {
            if (!NAME.matcher(word).matches()) {
                return false;
            }
        }
        return Character.isUpperCase(names.codePointAt(0));
    }
}
