package dateline.figure;

import dateline.model.Quantity;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence, with ranges, bounds and signs of currencies. */
final class NumberReader {

    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private NumberReader() {}

    /** The numbers in reading order, not overlapping. */
    static List<NumberPhrase> read(Sentence sentence) {
        List<NumberPhrase> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            NumberPhrase none = none(sentence, i);
            Amount amount = none == null ? AmountReader.read(sentence, i) : null;
            if (none != null) {
                found.add(none);
                i = none.end();
            } else if (amount == null) {
                i++;
            } else {
                i = add(sentence, i, amount, found);
            }
        }
        return found;
    }

    /** Adds a number or a range that starts at a token; says where to read on. */
    private static int add(Sentence sentence, int at, Amount amount, List<NumberPhrase> found) {
        int joint = joint(sentence, at, amount);
        int second = joint < 0 ? -1 : afterSign(sentence, joint + 1);
        Amount upper = second < 0 ? null : AmountReader.read(sentence, second);
        if (upper == null || upper.open()) {
            found.add(phrase(sentence, at, amount.end(), quantity(amount)));
            return amount.end();
        }
        double low = amount.scale() == 1 && upper.scale() >= 1000 && amount.value() < upper.value() / upper.scale()
                ? amount.value() * upper.scale()
                : amount.value();
        if (low < upper.value()) {
            found.add(phrase(sentence, at, upper.end(), new Quantity(low, upper.value(), false)));
        }
        // Else it is a score, "61 to 38": two numbers that count nothing.
        return upper.end();
    }

    /** The token that joins two numbers to a range, or -1. */
    private static int joint(Sentence sentence, int at, Amount amount) {
        String before = AmountReader.text(sentence, beforeSign(sentence, at));
        String word = AmountReader.text(sentence, amount.end());
        boolean joins = before.equals("between")
                ? word.equals("and")
                : (word.equals("to") && !before.equals("from")) || word.equals("or") || DASHES.contains(word);
        return joins && !amount.open() ? amount.end() : -1;
    }

    private static int beforeSign(Sentence sentence, int at) {
        return at > 0 && isSign(AmountReader.text(sentence, at - 1)) ? at - 2 : at - 1;
    }

    private static int afterSign(Sentence sentence, int at) {
        return isSign(AmountReader.text(sentence, at)) ? at + 1 : at;
    }

    static boolean isSign(String text) {
        return !text.isEmpty()
                && text.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                && text.length() <= 3;
    }

    private static Quantity quantity(Amount amount) {
        return amount.open() ? new Quantity(amount.value(), null, true) : Quantity.of(amount.value());
    }

    private static NumberPhrase phrase(Sentence sentence, int at, int end, Quantity quantity) {
        String before = AmountReader.text(sentence, at - 1);
        String sign = isSign(before) ? before : Numerals.sign(AmountReader.text(sentence, at));
        int start = isSign(before) ? at - 1 : at;
        boolean between = AmountReader.text(sentence, start - 1).equals("between");
        Bounds.Bounded bounded = Bounds.read(sentence, between ? start - 1 : start, end, quantity);
        return new NumberPhrase(bounded.first(), at, end - 1, bounded.end(), bounded.quantity(), sign);
    }

    /** "no one", "nobody", "not a single": none at all. */
    private static @Nullable NumberPhrase none(Sentence sentence, int at) {
        String word = AmountReader.text(sentence, at);
        String next = AmountReader.text(sentence, at + 1);
        int end = -1;
        if (NOBODY.contains(word)) {
            end = at + 1;
        } else if (word.equals("no") && next.equals("one")) {
            end = at + 2;
        } else if (word.equals("not")
                && next.equals("a")
                && AmountReader.text(sentence, at + 2).equals("single")) {
            end = at + 3;
        } else if (word.equals("no") && sentence.token(at).tag().equals("DT")) {
            end = at + 1;
        }
        return end < 0 ? null : new NumberPhrase(at, at, end - 1, end, Quantity.of(0), "");
    }
}
