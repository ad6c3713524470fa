package dateline.figure;

import dateline.model.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one number from a position on: "2,500", "twenty-two", "1.2 million", "half a dozen", "tens of thousands". */
final class AmountReader {

    private AmountReader() {}

    /** The number that starts at a token, or {@code null}. */
    static @Nullable Amount read(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        Amount plural = plural(sentence, at);
        if (plural != null) {
            return plural;
        }
        Amount indefinite = indefinite(sentence, at);
        return indefinite != null ? indefinite : sequence(sentence, at);
    }

    private static @Nullable Amount plural(Sentence sentence, int at) {
        Double value = Numerals.plural(text(sentence, at));
        if (value == null) {
            return null;
        }
        int end = at + 1;
        while (text(sentence, end).equals("of") && Numerals.plural(text(sentence, end + 1)) != null) {
            double inner = plural(text(sentence, end + 1)) / 2;
            value *= inner;
            end += 2;
        }
        boolean counts = end > at + 1
                || !isAmbiguous(sentence, at)
                || text(sentence, end).equals("of");
        return counts ? new Amount(value, end, true, 1) : null;
    }

    /** "test scores", "in their tens". */
    private static boolean isAmbiguous(Sentence sentence, int at) {
        String word = text(sentence, at);
        return word.equals("scores") || word.equals("tens");
    }

    private static double plural(String word) {
        Double value = Numerals.plural(word);
        return value == null ? 2 : value;
    }

    /** "a dozen", "half a million", "a couple of". */
    private static @Nullable Amount indefinite(Sentence sentence, int at) {
        Double several = several(sentence, at);
        if (several != null) {
            return new Amount(several, at + 2, true, 1);
        }
        boolean half = text(sentence, at).equals("half");
        int article = half ? at + 1 : at;
        if (!text(sentence, article).equals("a")) {
            return null;
        }
        String next = text(sentence, article + 1);
        if (next.equals("couple") && text(sentence, article + 2).equals("of")) {
            return new Amount(2, article + 2, false, 1);
        }
        Double scale = Numerals.scale(next);
        if (scale == null || next.length() < 3) {
            return null;
        }
        return new Amount(half ? scale / 2 : scale, article + 2, false, 1);
    }

    /** The least that "several thousand" says. */
    private static @Nullable Double several(Sentence sentence, int at) {
        Double scale = text(sentence, at).equals("several") ? Numerals.scale(text(sentence, at + 1)) : null;
        return scale == null ? null : 2 * scale;
    }

    private static @Nullable Amount sequence(Sentence sentence, int at) {
        double total = 0;
        double current = -1;
        double lastScale = 1;
        int i = at;
        while (i < sentence.size()) {
            Double part = current < 0 || current % 100 == 0 || isUnitAfterTen(sentence, i, current)
                    ? part(sentence, i, current < 0)
                    : null;
            Double scale = current < 0 ? null : Numerals.scale(text(sentence, i));
            if (part != null) {
                current = Math.max(current, 0) + part;
            } else if (scale != null && scale <= 100) {
                current *= scale;
                lastScale = scale;
            } else if (scale != null) {
                total += current * scale;
                lastScale = scale;
                current = -1;
            } else if (!isJoint(sentence, i, current)) {
                break;
            }
            i++;
        }
        return i == at ? null : new Amount(total + Math.max(current, 0), i, false, lastScale);
    }

    private static @Nullable Double part(Sentence sentence, int at, boolean first) {
        String text = text(sentence, at);
        Double word = Numerals.word(text);
        return word != null || !first ? word : Numerals.digits(text);
    }

    private static boolean isUnitAfterTen(Sentence sentence, int at, double current) {
        Double unit = Numerals.word(text(sentence, at));
        return unit != null
                && unit < 10
                && current % 10 == 0
                && text(sentence, at - 1).equals("-");
    }

    /** The hyphen of "twenty-two", the "and" of "one hundred and twelve". */
    private static boolean isJoint(Sentence sentence, int at, double current) {
        Double next = Numerals.word(text(sentence, at + 1));
        if (next == null || at == 0) {
            return false;
        }
        String word = text(sentence, at);
        boolean hyphen = word.equals("-") && next < 10 && current >= 20 && current % 10 == 0;
        return hyphen || (word.equals("and") && text(sentence, at - 1).equals("hundred"));
    }

    /** A token in lower case; empty beyond the sentence. */
    static String text(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
