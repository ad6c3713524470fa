package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the event that a content clause or noun tells of: "to hold talks" tells of "talks". */
final class Contents {

    private static final int DEEPEST = 3;

    private Contents() {}

    /** The event at a token or at what the token only carries, or {@code null}. */
    static @Nullable Found at(Reading reading, int token, Map<Integer, Found> inner) {
        return at(reading, token, inner, 0);
    }

    private static @Nullable Found at(Reading reading, int token, Map<Integer, Found> inner, int depth) {
        Found found = inner.get(token);
        if (found != null || depth == DEEPEST) {
            return found;
        }
        Dependencies tree = reading.tree();
        for (int child : tree.children(token)) {
            boolean carried = tree.is(child, "obj")
                    || tree.is(child, "nsubj:pass")
                    || tree.is(child, "xcomp")
                    || (tree.is(child, "nmod")
                            && reading.clauses().marker(child).equals("of")
                            && isCarrier(reading, token));
            if (carried) {
                found = at(reading, child, inner, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isCarrier(Reading reading, int token) {
        return reading.sentence().token(token).isNoun() && reading.tree().head(token) != NONE;
    }
}
