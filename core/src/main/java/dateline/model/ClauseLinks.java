package dateline.model;

import java.util.Set;

/**
 * Which words share their modifiers: when and where are said of a clause, and hold for what it carries.
 *
 * <p>In "talks were held in Geneva on Friday" the talks are in Geneva and on Friday, for "held" only carries them; in
 * "exploded on Friday, killing dozens" so is the killing; in "said on Friday that he had been arrested" nobody says when
 * the arrest was.
 */
public final class ClauseLinks {

    private static final Set<String> BOUNDARIES =
            Set.of("advcl", "acl", "ccomp", "csubj", "xcomp", "parataxis", "conj", "root");
    /** Verbs that say no more than that what their subject or object names takes place. */
    private static final Set<String> CARRIERS = Set.of(("hold take happen occur begin start end open conclude finish"
                    + " resume continue conduct stage launch make pay carry schedule plan set expect slate postpone"
                    + " cancel kick be follow convene mount sign issue deliver")
            .split(" "));
    /** Nouns that only measure another: "a round of talks". */
    private static final Set<String> MEASURES =
            Set.of("round", "series", "number", "day", "week", "wave", "spate", "set");

    private ClauseLinks() {}

    /** Whether the arc above a token leads into another clause, whose modifiers are not its own. */
    public static boolean leavesClause(Sentence sentence, int token) {
        return BOUNDARIES.contains(base(sentence.dependencies().relation(token))) && !isCarrier(sentence, token);
    }

    /** The word above a token whose modifiers hold for the token too, or {@link Dependencies#NONE}. */
    public static int carrier(Sentence sentence, int token) {
        int head = sentence.dependencies().head(token);
        return head != Dependencies.NONE && carries(sentence, token, head) ? head : Dependencies.NONE;
    }

    /** The head of the clause that a token stands in. */
    public static int clause(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        int at = token;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (BOUNDARIES.contains(base(tree.relation(at))) || tree.head(at) == Dependencies.NONE) {
                return at;
            }
            at = tree.head(at);
        }
        return at;
    }

    private static boolean carries(Sentence sentence, int token, int head) {
        boolean verb = sentence.token(token).isVerb();
        return switch (base(sentence.dependencies().relation(token))) {
            case "nsubj", "obj", "obl", "nmod" ->
                !verb && (isCarrier(sentence, head) || MEASURES.contains(sentence.lemma(head)));
            case "xcomp" -> CARRIERS.contains(sentence.lemma(head));
            case "advcl", "dep" -> sentence.token(token).tag().equals("VBG");
            case "conj" -> verb == sentence.token(head).isVerb();
            case "appos", "compound" -> !verb;
            default -> false;
        };
    }

    private static boolean isCarrier(Sentence sentence, int token) {
        return sentence.token(token).isVerb() && CARRIERS.contains(sentence.lemma(token));
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
