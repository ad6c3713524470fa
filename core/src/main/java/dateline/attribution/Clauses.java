package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.Set;

/** What several rules ask of a sentence's tree. */
final class Clauses {

    private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "get");
    private static final Set<String> COMPLEMENTIZERS =
            Set.of("that", "whether", "if", "how", "why", "when", "where", "who", "what", "which");

    private Clauses() {}

    /** Whether the token is a verb in the passive: "was accused", "a man accused of". */
    static boolean passive(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        if (!sentence.token(verb).tag().equals("VBN")) {
            return false;
        }
        if (tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0) {
            return true;
        }
        for (int child : tree.children(verb, "aux")) {
            if (sentence.lemma(child).equals("have")) {
                return false;
            }
        }
        boolean agent =
                verb + 1 < sentence.size() && sentence.token(verb + 1).text().equals("by");
        return agent || tree.is(verb, "acl") || tree.is(verb, "advcl") || tree.is(verb, "amod");
    }

    /** The first token of the verb with its auxiliaries, negation and the adverbs next to it. */
    static int groupStart(Sentence sentence, int verb) {
        int first = verb;
        while (first > 0) {
            Token before = sentence.token(first - 1);
            boolean belongs = before.tag().equals("MD")
                    || before.tag().equals("RB")
                    || before.tag().equals("TO")
                    || (before.tag().startsWith("VB") && AUXILIARY.contains(before.lemma()));
            if (!belongs) {
                break;
            }
            first--;
        }
        return first;
    }

    /** Whether a dependent is a clause with a finite verb, a subject or a complementizer of its own. */
    static boolean isClause(Sentence sentence, int head) {
        Dependencies tree = sentence.dependencies();
        if (tree.child(head, "nsubj") >= 0 || tree.child(head, "csubj") >= 0 || tree.child(head, "expl") >= 0) {
            return true;
        }
        for (int child : tree.children(head)) {
            String lemma = sentence.lemma(child).toLowerCase(java.util.Locale.ROOT);
            if (child < head && COMPLEMENTIZERS.contains(lemma)) {
                return true;
            }
        }
        String tag = sentence.token(head).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Whether the subject of a verb is a relative pronoun: "who denied it". */
    static boolean isRelativeSubject(Sentence sentence, int verb) {
        for (int subject : sentence.dependencies().children(verb, "nsubj")) {
            String tag = sentence.token(subject).tag();
            if (tag.equals("WDT") || tag.equals("WP")) {
                return true;
            }
        }
        return sentence.dependencies().child(verb, "nsubj") < 0;
    }

    /** Whether a verb stands in the infinitive with "to". */
    static boolean isInfinitive(Sentence sentence, int verb) {
        for (int child : sentence.dependencies().children(verb)) {
            if (child < verb && sentence.token(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that brings in a phrase, in lower case; empty when there is none. */
    static String preposition(Sentence sentence, int head) {
        int marker = sentence.dependencies().child(head, "case");
        if (marker < 0) {
            marker = sentence.dependencies().child(head, "mark");
        }
        return marker < 0 ? "" : sentence.token(marker).text().toLowerCase(java.util.Locale.ROOT);
    }

    static boolean isFinite(Sentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Whether the token ends a sentence or a clause. */
    static boolean isStop(Sentence sentence, int token) {
        String text = sentence.token(token).text();
        return text.equals(".") || text.equals("!") || text.equals("?") || text.equals(";");
    }

    static boolean isComma(Sentence sentence, int token) {
        return token >= 0
                && token < sentence.size()
                && sentence.token(token).text().equals(",");
    }

    static boolean isQuoteMark(Sentence sentence, int token) {
        if (token < 0 || token >= sentence.size()) {
            return false;
        }
        Token mark = sentence.token(token);
        return mark.tag().equals("''") || mark.tag().equals("``") || isMarks(mark.text());
    }

    /** Double marks, or several single ones that the tokenizer left together: {@code ’”}. */
    private static boolean isMarks(String text) {
        return text.chars().allMatch(c -> "\"“”„«»‘’'`".indexOf(c) >= 0)
                && (text.length() > 1 || "\"“”„«»".contains(text));
    }

    static boolean isDash(Sentence sentence, int token) {
        if (token < 0 || token >= sentence.size()) {
            return false;
        }
        String text = sentence.token(token).text();
        boolean hyphen = text.equals("-")
                && token > 0
                && sentence.token(token - 1).span().end()
                        < sentence.token(token).span().start();
        return hyphen || text.equals("—") || text.equals("–") || text.equals("--") || text.equals("―");
    }

    /** The dependent of {@code top} over which a token hangs on it; NONE where it does not. */
    static int branch(Dependencies tree, int token, int top) {
        int at = token;
        for (int steps = 0; steps < tree.size() && at != Dependencies.NONE; steps++) {
            if (tree.head(at) == top) {
                return at;
            }
            at = tree.head(at);
        }
        return Dependencies.NONE;
    }
}
