package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the claimant next to a verb by the words alone, where the tree leads elsewhere or nowhere. */
final class Besides {

    private static final int MOST_STEPS = 6;

    /** What the tagger makes of names that it does not know. */
    private static final Set<String> MISTAKEN = Set.of("JJ", "JJR", "VB", "VBP", "VBD", "VBN", "FW", "UH");

    private Besides() {}

    /**
     * A bare noun phrase between a comma or a mark and a finite verb, as in "…, one friend said": the parser often takes
     * what is said for the subject. {@code null} where the comma closes an apposition.
     */
    static @Nullable Phrase afterComma(Sentence sentence, int verb) {
        int end = Clauses.groupStart(sentence, verb);
        if (end < 2 || !Clauses.isFinite(sentence, verb) || !nameable(sentence.token(end - 1))) {
            return null;
        }
        int first = end;
        while (first > 0 && isNominal(sentence.token(first - 1))) {
            first--;
        }
        boolean parted =
                first > 1 && (Clauses.isComma(sentence, first - 1) || Clauses.isQuoteMark(sentence, first - 1));
        return parted ? new Phrase(sentence.index(), first, end, end - 1) : null;
    }

    /**
     * A noun phrase with an apposition or a relative clause between a quotation and a finite verb: “…,” Doe, who leads
     * the party, said. {@code null} where no comma stands before the verb.
     */
    static @Nullable Phrase withApposition(Sentence sentence, int verb) {
        int comma = Clauses.groupStart(sentence, verb) - 1;
        if (!Clauses.isComma(sentence, comma) || !Clauses.isFinite(sentence, verb)) {
            return null;
        }
        int first = comma;
        int inner = Dependencies.NONE;
        while (first > 0 && !Clauses.isQuoteMark(sentence, first - 1)) {
            first--;
            inner = Clauses.isComma(sentence, first) ? first : inner;
        }
        if (inner <= first || !isNominal(sentence.token(first)) || !nameable(sentence.token(inner - 1))) {
            return null;
        }
        for (int i = first; i < inner; i++) {
            if (!isNominal(sentence.token(i))) {
                return null;
            }
        }
        return new Phrase(sentence.index(), first, comma, inner - 1);
    }

    /** Whether nothing but a noun phrase stands between a quotation mark and a token. */
    static boolean afterMark(Sentence sentence, int token) {
        return markBefore(sentence, token) != Dependencies.NONE;
    }

    /** The quotation mark that a noun phrase parts from a token; NONE where something else does. */
    static int markBefore(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && isNominal(sentence.token(first - 1))) {
            first--;
        }
        return first < token && Clauses.isQuoteMark(sentence, first - 1) ? first - 1 : Dependencies.NONE;
    }

    static boolean isNominal(Token token) {
        String tag = token.tag();
        return nameable(token)
                || tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || token.text().equals("of");
    }

    /** Whether the verb follows a comma or a quotation mark and a name follows it: "…, said Doe". */
    static boolean inverted(Sentence sentence, int verb) {
        boolean parted = verb == 0 || Clauses.isComma(sentence, verb - 1) || Clauses.isQuoteMark(sentence, verb - 1);
        return parted && verb + 1 < sentence.size() && Clauses.isFinite(sentence, verb);
    }

    /** The noun phrase next to a verb whose arcs do not lead to a subject: before it, else after it. */
    static @Nullable Phrase of(Sentence sentence, int verb) {
        int before = Clauses.groupStart(sentence, verb) - 1;
        if (before >= 0 && nameable(sentence.token(before))) {
            return new NounPhrases().of(sentence, top(sentence, before, verb), verb);
        }
        int after = verb + 1;
        if (inverted(sentence, verb)) {
            while (after < sentence.size() && isNominal(sentence.token(after)) && !nameable(sentence.token(after))) {
                after++;
            }
            if (after < sentence.size() && nameable(sentence.token(after))) {
                return new NounPhrases().of(sentence, top(sentence, after, verb), verb);
            }
        }
        return null;
    }

    /** The head of the noun phrase that a token stands in, on the token's side of the verb. */
    static int top(Sentence sentence, int token, int verb) {
        Dependencies tree = sentence.dependencies();
        int at = token;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int head = tree.head(at);
            boolean inside = head != Dependencies.NONE
                    && (head < verb) == (token < verb)
                    && head != verb
                    && nameable(sentence.token(head))
                    && !tree.is(at, "nsubj")
                    && !tree.is(at, "obj")
                    && !tree.is(at, "obl");
            if (!inside) {
                return at;
            }
            at = head;
        }
        return at;
    }

    static boolean nameable(Token token) {
        return token.isNoun()
                || token.tag().equals("PRP")
                || token.tag().equals("WP")
                || token.tag().equals("CD")
                || (token.isCapitalised() && MISTAKEN.contains(token.tag()));
    }
}
