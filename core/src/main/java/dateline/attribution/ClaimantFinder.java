package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
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
            case PREPOSITION -> withoutMain(match.sentence(), ofPreposition(match));
            case HEDGE -> null;
        };
    }

    private @Nullable Phrase ofVerb(Sentence sentence, int verb, int steps) {
        Dependencies tree = sentence.dependencies();
        if (Clauses.passive(sentence, verb)) {
            return agent(sentence, verb);
        }
        int subject = ownSubject(sentence, verb);
        Phrase near = Besides.afterComma(sentence, verb);
        if (near != null && !near.covers(subject)) {
            return near;
        }
        Phrase apposed = subject == Dependencies.NONE ? Besides.withApposition(sentence, verb) : null;
        if (apposed != null) {
            return apposed;
        }
        if (subject != Dependencies.NONE) {
            return phrases.of(sentence, subject, verb);
        }
        int head = tree.head(verb);
        if (head == Dependencies.NONE || steps > MOST_STEPS) {
            return Besides.of(sentence, verb);
        }
        if (opensClause(sentence, verb) && steps == 0) {
            int main = mainVerb(sentence, verb);
            if (main != Dependencies.NONE) {
                return ofVerb(sentence, main, steps + 1);
            }
        }
        if (tree.is(verb, "acl") && sentence.token(head).isNoun() && !opensClause(sentence, verb)) {
            return phrases.before(sentence, head, Clauses.groupStart(sentence, verb));
        }
        if (shares(sentence, verb) && !Besides.inverted(sentence, verb)) {
            return controller(sentence, verb, head, steps);
        }
        return Besides.of(sentence, verb);
    }

    /** Whether a verb may have its subject from the word that it hangs on. */
    private static boolean shares(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean open = tree.is(verb, "ccomp") || tree.is(verb, "parataxis");
        return tree.is(verb, "acl")
                || tree.is(verb, "conj")
                || tree.is(verb, "aux")
                || tree.is(verb, "xcomp")
                || tree.is(verb, "advcl")
                || tree.is(verb, "dep")
                || (open && !Clauses.isFinite(sentence, verb));
    }

    /** Who does what an infinitive, a participle or a second verb tells, given the word that it hangs on. */
    private @Nullable Phrase controller(Sentence sentence, int verb, int head, int steps) {
        Dependencies tree = sentence.dependencies();
        int speaker = tree.is(verb, "conj") ? speaker(sentence, verb, head) : Dependencies.NONE;
        if (speaker != Dependencies.NONE) {
            return ofVerb(sentence, speaker, steps + 1);
        }
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
            boolean owns = tree.is(head, "nsubj") && !opensClause(sentence, verb);
            return owns || tree.is(verb, "conj")
                    ? phrases.before(sentence, head, Clauses.groupStart(sentence, verb))
                    : ofVerb(sentence, governor(tree, head), steps + 1);
        }
        return Besides.of(sentence, verb);
    }

    /**
     * The verb whose claimant goes on to say something else, where the parser hangs it on what was said: in "Roe said the
     * talks had failed and accused the army", the tense tells that Roe accuses. NONE where the tree may be right.
     */
    private static int speaker(Sentence sentence, int verb, int head) {
        Dependencies tree = sentence.dependencies();
        String tag = sentence.token(verb).tag();
        int above = tree.head(head);
        boolean said = above != Dependencies.NONE && tree.is(head, "ccomp") && above < head;
        boolean tense = said
                && Clauses.isFinite(sentence, verb)
                && sentence.token(above).tag().equals(tag)
                && !sentence.token(head).tag().equals(tag);
        return tense ? above : Dependencies.NONE;
    }

    /** Whether a participle tells what the main clause's subject does besides: "…, saying that", "while saying that". */
    private static boolean opensClause(Sentence sentence, int verb) {
        if (verb == 0 || !sentence.token(verb).tag().equals("VBG")) {
            return false;
        }
        String before = sentence.token(verb - 1).tag();
        return before.equals(",") || before.equals("IN") || before.equals("WRB");
    }

    /** The first finite verb before a participle on the way to the root; NONE where there is none. */
    private static int mainVerb(Sentence sentence, int participle) {
        Dependencies tree = sentence.dependencies();
        int at = tree.head(participle);
        for (int steps = 0; steps < MOST_STEPS && at != Dependencies.NONE; steps++) {
            if (at < participle
                    && Clauses.isFinite(sentence, at)
                    && !sentence.token(at).tag().equals("MD")) {
                return at;
            }
            at = tree.head(at);
        }
        return Dependencies.NONE;
    }

    private static int governor(Dependencies tree, int token) {
        int head = tree.head(token);
        return head == Dependencies.NONE ? token : head;
    }

    private static int ownSubject(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int nearest = Dependencies.NONE;
        for (int child : tree.children(verb, "nsubj")) {
            // A phrase with a preposition is no subject, though the parser says so: "said at the time".
            boolean subject = !tree.relation(child).equals("nsubj:pass") && tree.child(child, "case") < 0;
            if (subject && (nearest == Dependencies.NONE || child < verb)) {
                nearest = child;
            }
        }
        return nearest;
    }

    private @Nullable Phrase agent(Sentence sentence, int verb) {
        for (int child : sentence.dependencies().children(verb, "obl")) {
            if (Clauses.preposition(sentence, child).equals("by")) {
                return phrases.of(sentence, child, verb);
            }
        }
        int by = verb + 1;
        if (by + 1 < sentence.size() && sentence.token(by).text().equalsIgnoreCase("by")) {
            int head = sentence.dependencies().head(by);
            return head > by ? phrases.of(sentence, head, verb) : null;
        }
        return null;
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

    /**
     * A phrase that the parser let run to the end of the sentence, cut at the comma after which the sentence itself begins:
     * "According to a poll by the paper, voters …".
     */
    private static @Nullable Phrase withoutMain(Sentence sentence, @Nullable Phrase phrase) {
        if (phrase == null || phrase.end() < sentence.size() - 1) {
            return phrase;
        }
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            if (Clauses.isComma(sentence, i) && Neighbours.beginsClause(sentence, i + 1)) {
                return new Phrase(phrase.sentence(), phrase.first(), i, phrase.head());
            }
        }
        return phrase;
    }

    /** The noun phrase after "according to": the head is found over the arc, else it is the next noun. */
    private @Nullable Phrase ofPreposition(CueMatch match) {
        Sentence sentence = match.sentence();
        Dependencies tree = sentence.dependencies();
        int last = match.end() - 1;
        for (int at : new int[] {match.head(), last}) {
            int head = tree.head(at);
            if (head > last && Besides.nameable(sentence.token(head))) {
                return phrases.of(sentence, head, last);
            }
        }
        for (int child : tree.children(match.head())) {
            if (child > last && Besides.nameable(sentence.token(child))) {
                return phrases.of(sentence, child, last);
            }
        }
        for (int at = last + 1; at < Math.min(sentence.size(), last + 5); at++) {
            if (Besides.nameable(sentence.token(at))) {
                return phrases.of(sentence, Besides.top(sentence, at, last), last);
            }
        }
        return null;
    }
}
