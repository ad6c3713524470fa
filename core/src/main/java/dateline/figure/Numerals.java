package dateline.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single words and marks are worth as numbers. */
final class Numerals {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("dozen", 12.0),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7),
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("tn", 1e12));
    private static final Map<String, Double> PLURALS = plurals();
    private static final Pattern DIGITS =
            Pattern.compile("(\\p{Sc}?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|m|mn|bn|tn)?", Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    private static Map<String, Double> plurals() {
        Map<String, Double> plurals = new LinkedHashMap<>();
        plurals.put("tens", 20.0);
        plurals.put("dozens", 24.0);
        plurals.put("scores", 40.0);
        plurals.put("hundreds", 200.0);
        plurals.put("thousands", 2e3);
        plurals.put("millions", 2e6);
        plurals.put("billions", 2e9);
        plurals.put("trillions", 2e12);
        return Map.copyOf(plurals);
    }

    /** From "one" to "ninety", without hyphened ones, or {@code null}. */
    static @Nullable Double word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int small = SMALL.indexOf(lower);
        if (small >= 0) {
            return (double) small;
        }
        int ten = TENS.indexOf(lower);
        return ten < 0 ? null : 10.0 * (ten + 2);
    }

    /** Digits with what is written onto them, "3,000", "1.2", "3bn", "£20bn", or {@code null}. */
    static @Nullable Double digits(String text) {
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        double number = Double.parseDouble(matcher.group(2).replace(",", "") + fraction);
        return matcher.group(4) == null ? number : number * scaleOf(matcher.group(4));
    }

    /** The sign of a currency that is written onto digits, or the empty string. */
    static String sign(String text) {
        Matcher matcher = DIGITS.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** What "hundred", "million" or "dozen" multiplies by, or {@code null}. */
    static @Nullable Double scale(String text) {
        return SCALES.get(text.toLowerCase(Locale.ROOT));
    }

    /** The least that "dozens" or "thousands" says, or {@code null}. */
    static @Nullable Double plural(String text) {
        return PLURALS.get(text.toLowerCase(Locale.ROOT));
    }

    private static double scaleOf(String letters) {
        Double scale = scale(letters);
        return scale == null ? 1 : scale;
    }
}
