package dateline.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers that count units: "14", "two", "twenty-five", "four and a half", "a couple of", "several". */
final class Numbers {

    /** The number of "several", "a few" and of a bare plural. */
    static final double UNKNOWN = -1;

    private static final List<String> SMALL = Words.list("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen""");
    private static final List<String> TENS = Words.list("twenty thirty forty fifty sixty seventy eighty ninety");
    private static final List<String> ORDINALS = Words.list("""
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""");
    private static final Map<String, Double> VAGUE = Map.of(
            "several", UNKNOWN, "few", UNKNOWN, "many", UNKNOWN, "some", UNKNOWN, "recent", UNKNOWN, "couple", 2.0,
            "dozen", 12.0, "dozens", UNKNOWN);

    private Numbers() {}

    /** The number that starts at a piece, or {@code null}. */
    static @Nullable Found read(List<Piece> pieces, int at) {
        Found half = half(pieces, at);
        if (half != null) {
            return half;
        }
        Found whole = whole(pieces, at);
        if (whole == null) {
            return null;
        }
        int next = at + whole.length();
        int joint = words(pieces, next, "-", "and", "-", "a", "-", "half") ? 6 : 3;
        if (joint == 6 || words(pieces, next, "and", "a", "half")) {
            return new Found(whole.value() + 0.5, whole.length() + joint);
        }
        return whole;
    }

    /** The place of an ordinal, "fourth" or "24th", or 0. */
    static int ordinal(String word) {
        int place = ORDINALS.indexOf(word) + 1;
        if (place > 0 || word.length() < 3 || !Character.isDigit(word.charAt(0))) {
            return place;
        }
        String suffix = word.substring(word.length() - 2);
        String digits = word.substring(0, word.length() - 2);
        boolean fits = List.of("st", "nd", "rd", "th").contains(suffix);
        return fits && digits.length() <= 2 && isDigits(digits) ? Integer.parseInt(digits) : 0;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Found half(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return null;
        }
        if (words(pieces, at, "half", "a") || words(pieces, at, "half", "an") || words(pieces, at, "a", "half")) {
            return new Found(0.5, 2);
        }
        int next = words(pieces, at + 1, "-") ? at + 2 : at + 1;
        boolean counts = pieces.get(at).is("half")
                && next < pieces.size()
                && Unit.of(pieces.get(next).lower()) != null;
        return counts ? new Found(0.5, 1) : null;
    }

    private static @Nullable Found whole(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return null;
        }
        String word = pieces.get(at).lower();
        if (word.equals("a") || word.equals("an")) {
            Found vague = at + 1 < pieces.size() ? vague(pieces, at + 1) : null;
            return vague != null ? new Found(vague.value(), vague.length() + 1) : new Found(1, 1);
        }
        Found vague = vague(pieces, at);
        return vague != null ? vague : exact(pieces, at);
    }

    private static @Nullable Found vague(List<Piece> pieces, int at) {
        Double number = VAGUE.get(pieces.get(at).lower());
        if (number == null) {
            return null;
        }
        return new Found(number, words(pieces, at + 1, "of") ? 2 : 1);
    }

    private static @Nullable Found exact(List<Piece> pieces, int at) {
        String word = pieces.get(at).lower();
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return words(pieces, at + 1, "hundred") ? new Found(100 * small, 2) : new Found(small, 1);
        }
        int ten = TENS.indexOf(word);
        if (ten >= 0) {
            int skip = words(pieces, at + 1, "-") ? 2 : 1;
            int one = at + skip < pieces.size()
                    ? SMALL.indexOf(pieces.get(at + skip).lower())
                    : -1;
            return one > 0 && one < 10 ? new Found(10 * (ten + 2) + one, skip + 1) : new Found(10 * (ten + 2), 1);
        }
        return digits(word);
    }

    private static @Nullable Found digits(String word) {
        String plain = word.replace(",", "");
        if (isDigits(plain) && plain.length() < 7) {
            return new Found(Integer.parseInt(plain), 1);
        }
        int point = plain.indexOf('.');
        boolean decimal = point > 0
                && plain.length() < 8
                && isDigits(plain.substring(0, point))
                && isDigits(plain.substring(point + 1));
        return decimal ? new Found(Double.parseDouble(plain), 1) : null;
    }

    /** Whether these words stand from a piece on. */
    static boolean words(List<Piece> pieces, int at, String... words) {
        if (at < 0 || at + words.length > pieces.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!pieces.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
