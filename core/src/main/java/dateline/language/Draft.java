package dateline.language;

import dateline.model.Dependencies;
import java.util.List;

/**
 * A sentence's tree while it is being mended. Tokens count from 0; the root's head is {@link #NONE}.
 *
 * <p>Whoever changes an arc keeps it a tree: {@link #attach} refuses a head that hangs below its own dependent.
 */
final class Draft {

    static final int NONE = Dependencies.NONE;

    private final List<Word> words;
    private final int[] heads;
    private final String[] relations;

    Draft(List<Word> words, Dependencies tree) {
        this.words = words;
        this.heads = new int[words.size()];
        this.relations = new String[words.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    int size() {
        return heads.length;
    }

    Word word(int i) {
        return words.get(i);
    }

    int head(int i) {
        return heads[i];
    }

    String relation(int i) {
        return relations[i];
    }

    /** Whether a token stands in a relation or a subtype of it. */
    boolean is(int i, String relation) {
        String own = relations[i];
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    String tag(int i) {
        return words.get(i).tag();
    }

    String lemma(int i) {
        return words.get(i).lemma();
    }

    /** Whether a token is one of some marks or words, as printed. */
    boolean isOneOf(int i, String... forms) {
        return i >= 0 && i < size() && List.of(forms).contains(words.get(i).form());
    }

    /** Whether a token heads a clause: it is a verb, or has a subject of its own. */
    boolean isClause(int i) {
        return words.get(i).isVerb() || hasChild(i, "nsubj");
    }

    int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == NONE) {
                return i;
            }
        }
        return NONE;
    }

    /** The first dependent in a relation or its subtypes, or {@link #NONE}. */
    int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && is(i, relation)) {
                return i;
            }
        }
        return NONE;
    }

    boolean hasChild(int head, String relation) {
        return child(head, relation) != NONE;
    }

    /** The leftmost token that {@code i} dominates. */
    int first(int i) {
        int first = i;
        for (int k = i - 1; k >= 0; k--) {
            first = dominates(i, k) ? k : first;
        }
        return first;
    }

    /** The rightmost token that {@code i} dominates. */
    int last(int i) {
        int last = i;
        for (int k = i + 1; k < size(); k++) {
            last = dominates(i, k) ? k : last;
        }
        return last;
    }

    /** The last token before {@code i} that is a word, or {@link #NONE}. */
    int wordBefore(int i) {
        int k = i - 1;
        while (k >= 0 && is(k, "punct")) {
            k--;
        }
        return k;
    }

    /** Whether {@code below} hangs under {@code above}, or is the same token. */
    boolean dominates(int above, int below) {
        for (int at = below; at != NONE; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    void relabel(int i, String relation) {
        relations[i] = relation;
    }

    /** Hangs a token under another head; does nothing and returns {@code false} if that would close a circle. */
    boolean attach(int i, int head, String relation) {
        if (dominates(i, head)) {
            return false;
        }
        heads[i] = head;
        relations[i] = relation;
        return true;
    }

    /** Puts a token that hangs below another in its place; the other then hangs under it. */
    void raise(int i, int above, String relation) {
        heads[i] = heads[above];
        relations[i] = relations[above];
        heads[above] = i;
        relations[above] = relation;
    }

    Dependencies tree() {
        return new Dependencies(heads, relations);
    }
}
