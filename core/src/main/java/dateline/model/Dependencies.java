package dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The syntax tree of one sentence in basic Universal Dependencies, with the relation names of version 2.
 *
 * <p>The names that rules need most: {@code nsubj}, {@code nsubj:pass}, {@code obj}, {@code iobj}, {@code obl} (a
 * prepositional phrase under a verb or adjective; its preposition is the {@code case} child), {@code obl:tmod}
 * ("Monday"), {@code nmod} (a prepositional phrase under a noun), {@code nmod:poss}, {@code appos}, {@code compound},
 * {@code amod}, {@code acl}, {@code acl:relcl}, {@code ccomp}, {@code xcomp}, {@code advcl}, {@code aux}, {@code
 * aux:pass}, {@code compound:prt}, {@code mark}, {@code conj}, {@code cc}, {@code parataxis}. The passive agent is an
 * {@code obl} with the case "by".
 *
 * <p>Every token but the root has one head. The root's head is {@link #NONE}.
 */
public final class Dependencies {

    /** In place of a token where there is none. */
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;
    private final int root;

    /**
     * @param heads index of each token's head, {@link #NONE} for the root
     * @param relations name of the relation of each token to its head, such as "nsubj" or "nmod"
     */
    public Dependencies(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(
                    "expected one relation a head, got " + heads.length + " heads, " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            lists.add(new ArrayList<>());
        }
        int top = NONE;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                lists.get(heads[i]).add(i);
            } else if (top == NONE) {
                top = i;
            }
        }
        lists.replaceAll(List::copyOf);
        this.children = List.copyOf(lists);
        this.root = top;
    }

    public int size() {
        return heads.length;
    }

    /** The first token without a head, {@link #NONE} for an empty sentence. */
    public int root() {
        return root;
    }

    public int head(int token) {
        return heads[token];
    }

    public String relation(int token) {
        return relations[token];
    }

    /** Whether the token stands in this relation or a subtype of it: {@code is(i, "nsubj")} holds for "nsubj:pass". */
    public boolean is(int token, String relation) {
        String own = relations[token];
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** All dependents of a token, from left to right. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The dependents in one relation or its subtypes, from left to right. */
    public List<Integer> children(int token, String relation) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(token)) {
            if (is(child, relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first dependent in one relation or its subtypes, or {@link #NONE}. */
    public int child(int token, String relation) {
        for (int child : children.get(token)) {
            if (is(child, relation)) {
                return child;
            }
        }
        return NONE;
    }

    /** Whether {@code ancestor} lies on the way from {@code token} to the root, or is the token itself. */
    public boolean dominates(int ancestor, int token) {
        int steps = 0;
        for (int at = token; at != NONE && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The tokens from the leftmost to the rightmost that {@code token} dominates, half-open. */
    public int[] reach(int token) {
        int first = token;
        int last = token;
        for (int i = 0; i < heads.length; i++) {
            if ((i < first || i > last) && dominates(token, i)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return new int[] {first, last + 1};
    }
}
