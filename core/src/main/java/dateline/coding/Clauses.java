package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * What the shape of a clause says about its verb: voice, the noun it modifies, the words that introduce it.
 *
 * <p>One instance reads one sentence. All questions are about single tokens and are answered from the tree alone.
 */
final class Clauses {

    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> FULL_STOPS = Set.of(".", "!", "?");
    private static final Set<String> POSSESSIVE_MARKS = Set.of("'s", "’s", "'", "’");

    private final Sentence sentence;
    private final Dependencies tree;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
    }

    /** Whether a verb form is passive: by its auxiliary or subject, as a bare participle, or like the verb it follows. */
    boolean isPassive(int verb) {
        if (tree.child(verb, "aux:pass") != NONE || tree.child(verb, "nsubj:pass") != NONE) {
            return true;
        }
        String tag = sentence.token(verb).tag();
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        if (!participle || tree.child(verb, "obj") != NONE || hasPerfect(verb)) {
            return false;
        }
        if (tree.child(verb, "nsubj") != NONE) {
            // Headlines drop the auxiliary: "Activist released from prison"; in a full sentence the tag is
            // wrong, but where "soldiers killed in May were buried" was taken for a clause.
            return tag.equals("VBN") && (isHeadline() || tree.is(verb, "csubj:pass"));
        }
        if (tree.is(verb, "conj")) {
            return isPassive(tree.head(verb));
        }
        return tag.equals("VBN") && (isNounModifier(verb) || tree.is(verb, "advcl") || isHeadlinePassive(verb));
    }

    /** Whether the verb is a participle or infinitive that stands under a noun: "people protesting", "a bill to free". */
    boolean isNounModifier(int verb) {
        return (tree.is(verb, "acl") && !isRelative(verb)) || tree.is(verb, "amod");
    }

    /** Whether the verb heads a relative clause. */
    boolean isRelative(int verb) {
        return tree.is(verb, "acl:relcl");
    }

    boolean isRelativePronoun(int token) {
        String tag = sentence.token(token).tag();
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        return RELATIVE_PRONOUNS.contains(word) && (tag.startsWith("W") || tag.equals("IN"));
    }

    /** Whether "to" makes the verb an infinitive. */
    boolean isInfinitive(int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && sentence.token(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** The lower-case preposition or subordinator that introduces a noun or clause ("because of"), or "". */
    String marker(int token) {
        StringBuilder words = new StringBuilder();
        for (int child : tree.children(token)) {
            if (child < token && (tree.is(child, "case") || tree.is(child, "mark"))) {
                append(child, words);
                for (int fixed : tree.children(child, "fixed")) {
                    append(fixed, words);
                }
            }
        }
        return words.toString();
    }

    private void append(int token, StringBuilder words) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        if (!POSSESSIVE_MARKS.contains(word)) {
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
    }

    private boolean hasPerfect(int verb) {
        return tree.child(verb, "aux") != NONE;
    }

    private boolean isHeadline() {
        return sentence.size() > 0
                && !FULL_STOPS.contains(sentence.token(sentence.size() - 1).text());
    }

    private boolean isHeadlinePassive(int verb) {
        return tree.head(verb) == NONE && tree.child(verb, "obl") != NONE;
    }
}
