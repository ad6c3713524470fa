package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds who says it: the noun phrase that a cue's claimant fills. */
final class ClaimantFinder {

    private static final int MOST_STEPS = 6;

    private final NounPhrases phrases = new NounPhrases();

    /** The claimant's words, or {@code null} when the sentence names nobody. */
    @Nullable
    Phrase find(CueMatch match) {
        return switch (match.cue().kind()) {
            case VERB -> ofVerb(match.sentence(), match.head(), 0);
            case NOUN -> ofNoun(match.sentence(), match.head());
            case ADJECTIVE -> ofAdjective(match.sentence(), match.head());
            case PREPOSITION -> ofPreposition(match);
            case HEDGE -> null;
        };
    }

    private @Nullable Phrase ofVerb(Sentence sentence, int verb, int steps) {
        Dependencies tree = sentence.dependencies();
        if (Clauses.passive(sentence, verb)) {
            return agent(sentence, verb);
        }
        int subject = ownSubject(sentence, verb);
        if (subject != Dependencies.NONE) {
            return phrases.of(sentence, subject, verb);
        }
        int head = tree.head(verb);
        if (head == Dependencies.NONE || steps > MOST_STEPS) {
            return beside(sentence, verb);
        }
        if (tree.is(verb, "acl") && sentence.token(head).isNoun()) {
            return phrases.before(sentence, head, Clauses.groupStart(sentence, verb));
        }
        boolean shares = tree.is(verb, "conj")
                || tree.is(verb, "xcomp")
                || tree.is(verb, "advcl")
                || tree.is(verb, "dep")
                || (tree.is(verb, "ccomp") && !finite(sentence, verb))
                || (tree.is(verb, "parataxis") && !finite(sentence, verb));
        if (shares && !inverted(sentence, verb)) {
            return controller(sentence, verb, head, steps);
        }
        return beside(sentence, verb);
    }

    /** Who does what an infinitive, a participle or a second verb tells, given the word that it hangs on. */
    private @Nullable Phrase controller(Sentence sentence, int verb, int head, int steps) {
        Dependencies tree = sentence.dependencies();
        if (sentence.token(head).isVerb() || tree.child(head, "nsubj") >= 0 || tree.child(head, "cop") >= 0) {
            if (Clauses.passive(sentence, head)) {
                int subject = tree.child(head, "nsubj:pass");
                return subject >= 0 && !tree.is(verb, "conj") ? phrases.of(sentence, subject, verb) : null;
            }
            int object = tree.child(head, "obj");
            if (tree.is(verb, "xcomp") && Clauses.isInfinitive(sentence, verb) && object > head && object < verb) {
                return phrases.of(sentence, object, verb);
            }
            return ofVerb(sentence, head, steps + 1);
        }
        if (sentence.token(head).isNoun() && head < verb) {
            return tree.is(head, "nsubj") || tree.is(verb, "conj")
                    ? phrases.before(sentence, head, Clauses.groupStart(sentence, verb))
                    : ofVerb(sentence, governor(tree, head), steps + 1);
        }
        return beside(sentence, verb);
    }

    private static int governor(Dependencies tree, int token) {
        int head = tree.head(token);
        return head == Dependencies.NONE ? token : head;
    }

    private static boolean finite(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Whether the verb follows a comma or a quotation mark and a name follows it: "…, said Doe". */
    private static boolean inverted(Sentence sentence, int verb) {
        return verb > 0
                && (Clauses.isComma(sentence, verb - 1) || Clauses.isQuoteMark(sentence, verb - 1))
                && verb + 1 < sentence.size()
                && finite(sentence, verb);
    }

    private static int ownSubject(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(verb, "nsubj")) {
            if (!tree.relation(child).equals("nsubj:pass")) {
                return child;
            }
        }
        return Dependencies.NONE;
    }

    private @Nullable Phrase agent(Sentence sentence, int verb) {
        for (int child : sentence.dependencies().children(verb, "obl")) {
            if (Clauses.preposition(sentence, child).equals("by")) {
                return phrases.of(sentence, child, verb);
            }
        }
        return null;
    }

    /** The noun phrase next to a verb whose arcs do not lead to a subject: before it, else after it. */
    private @Nullable Phrase beside(Sentence sentence, int verb) {
        int before = Clauses.groupStart(sentence, verb) - 1;
        if (before >= 0 && nameable(sentence.token(before))) {
            return phrases.of(sentence, top(sentence, before, verb), verb);
        }
        int after = verb + 1;
        if (inverted(sentence, verb)) {
            while (after < sentence.size() && !nameable(sentence.token(after)) && after < verb + 4) {
                after++;
            }
            if (after < sentence.size() && nameable(sentence.token(after))) {
                return phrases.of(sentence, top(sentence, after, verb), verb);
            }
        }
        return null;
    }

    /** The head of the noun phrase that a token stands in, on the token's side of the verb. */
    private static int top(Sentence sentence, int token, int verb) {
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

    private static boolean nameable(Token token) {
        return token.isNoun()
                || token.tag().equals("PRP")
                || token.tag().equals("WP")
                || token.tag().equals("CD");
    }

    private @Nullable Phrase ofNoun(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            return phrases.of(sentence, owner, noun);
        }
        for (int child : tree.children(noun, "nmod")) {
            String preposition = Clauses.preposition(sentence, child);
            if (preposition.equals("by") || preposition.equals("from")) {
                return phrases.of(sentence, child, noun);
            }
        }
        int verb = tree.head(noun);
        if (verb != Dependencies.NONE
                && sentence.token(verb).isVerb()
                && (tree.is(noun, "obj") || tree.is(noun, "obl"))) {
            return ofVerb(sentence, verb, 0);
        }
        return null;
    }

    private @Nullable Phrase ofAdjective(Sentence sentence, int adjective) {
        Dependencies tree = sentence.dependencies();
        int subject = ownSubject(sentence, adjective);
        if (subject != Dependencies.NONE) {
            return phrases.of(sentence, subject, adjective);
        }
        int head = tree.head(adjective);
        if (head != Dependencies.NONE && (sentence.token(head).isVerb() || tree.is(adjective, "conj"))) {
            return ofVerb(sentence, head, 1);
        }
        return null;
    }

    /** The noun phrase after "according to": the head is found over the arc, else it is the next noun. */
    private @Nullable Phrase ofPreposition(CueMatch match) {
        Sentence sentence = match.sentence();
        Dependencies tree = sentence.dependencies();
        int last = match.end() - 1;
        for (int at : new int[] {match.head(), last}) {
            int head = tree.head(at);
            if (head > last && nameable(sentence.token(head))) {
                return phrases.of(sentence, head, last);
            }
        }
        for (int child : tree.children(match.head())) {
            if (child > last && nameable(sentence.token(child))) {
                return phrases.of(sentence, child, last);
            }
        }
        for (int at = last + 1; at < Math.min(sentence.size(), last + 5); at++) {
            if (nameable(sentence.token(at))) {
                return phrases.of(sentence, top(sentence, at, last), last);
            }
        }
        return null;
    }
}
