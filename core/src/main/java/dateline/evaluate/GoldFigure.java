package dateline.evaluate;

import dateline.model.Actor;
import dateline.model.Claimant;
import dateline.model.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a reader labelled it.
 *
 * @param value "40", "40..", "..40" or "10..15"
 * @param kinds that are right
 * @param nouns that are right, in lower case; the empty one where the words leave it out
 * @param claimants names that are right; "-" is the reporter
 */
record GoldFigure(String value, List<String> kinds, List<String> nouns, List<String> claimants) {

    private static final String REPORTER = "-";

    /** @throws IllegalArgumentException if it is not VALUE|KIND:NOUN|CLAIMANT */
    static GoldFigure parse(String text) {
        String[] parts = text.split("\\|", -1);
        int colon = parts.length == 3 ? parts[1].indexOf(':') : -1;
        if (colon < 0) {
            throw new IllegalArgumentException("expected VALUE|KIND:NOUN|CLAIMANT, got '" + text + "'");
        }
        return new GoldFigure(
                parts[0],
                items(parts[1].substring(0, colon)),
                items(parts[1].substring(colon + 1).toLowerCase(Locale.ROOT)),
                items(parts[2]));
    }

    private static List<String> items(String text) {
        return Arrays.asList(text.split("/", -1));
    }

    boolean isValue(Figure figure) {
        return figure.quantity().toString().equals(value);
    }

    /** Whether kind and noun are right; of money and measures the unit may stand for the noun. */
    boolean isCounted(Figure figure) {
        String noun = figure.noun() == null ? "" : figure.noun().toLowerCase(Locale.ROOT);
        String unit = Objects.requireNonNullElse(figure.unit(), "").toLowerCase(Locale.ROOT);
        boolean money = figure.kind().equals("money");
        boolean unitAsWord = figure.unit() != null && noun.equals(unit) && nouns.contains(noun + "s");
        return kinds.contains(figure.kind())
                && (unitAsWord || nouns.contains(money ? unit : noun) || (money && nouns.contains(noun)));
    }

    /** Whether the innermost claimant is right: one that has all the words of a name. */
    boolean isClaimant(Figure figure) {
        List<Claimant> chain = figure.claimants();
        for (String name : claimants) {
            if (name.equals(REPORTER) ? chain.isEmpty() : chain.stream().anyMatch(one -> names(one, name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Claimant claimant, String name) {
        Actor actor = claimant.actor();
        return holds(claimant.text(), name) || holds(actor.name(), name);
    }

    private static boolean holds(@Nullable String text, String name) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value + "|" + String.join("/", kinds) + ":" + String.join("/", nouns) + "|"
                + String.join("/", claimants);
    }
}
