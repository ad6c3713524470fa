package dateline.place;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names of places into the form in which the gazetteer keeps them. */
public final class PlaceNames {

    private PlaceNames() {}

    /**
     * The name in lower case, without accents and apostrophes, every other mark a blank: "São-Tomé" and "Sao Tome" are
     * one; "St." and "Saint", "Mt." and "Mount", "Ft." and "Fort" too.
     */
    public static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                text.append(c);
            } else if (!isSilent(c) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return expand(text.toString().strip());
    }

    private static boolean isSilent(char c) {
        return c == '\''
                || c == '’'
                || c == '‘'
                || c == 'ʻ'
                || c == '`'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String expand(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return name;
        }
        String rest = name.substring(blank);
        return switch (name.substring(0, blank)) {
            case "st" -> "saint" + rest;
            case "ste" -> "sainte" + rest;
            case "mt" -> "mount" + rest;
            case "ft" -> "fort" + rest;
            default -> name;
        };
    }

    /** Whether all letters of a name are Latin ones. */
    public static boolean isLatin(String name) {
        return name.codePoints()
                .allMatch(
                        c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
