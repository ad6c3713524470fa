package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution.Form;
import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands to the right of a cue and is of a kind that the cue takes.
 *
 * @param first first token, NONE when there is nothing
 * @param end after the last one
 * @param clausal whether a clause or an infinitive is among it
 * @param form the clearest of them: a clause before an infinitive before a phrase
 * @param hearer who is told, where the cue names hearers
 */
record Complements(
        int first,
        int end,
        boolean clausal,
        Form form,
        @Nullable Phrase hearer) {

    boolean empty() {
        return first == Dependencies.NONE;
    }

    static Complements of(CueMatch match, @Nullable Phrase claimant) {
        return new Reader(match, claimant).read();
    }

    /** Goes through the dependents of one cue. */
    private static final class Reader {
        private final Sentence sentence;
        private final Dependencies tree;
        private final Cue cue;
        private final int head;
        private final int after;
        private final @Nullable Phrase claimant;
        private int first = Dependencies.NONE;
        private int end;
        private boolean clausal;
        private Form form = Form.PHRASE;
        private @Nullable Phrase hearer;
        private boolean lacksSubject;

        Reader(CueMatch match, @Nullable Phrase claimant) {
            this.sentence = match.sentence();
            this.tree = sentence.dependencies();
            this.cue = match.cue();
            this.head = match.head();
            this.after = match.end();
            this.claimant = claimant;
        }

        Complements read() {
            int object = Dependencies.NONE;
            for (int child : tree.children(head)) {
                if (child < after || (claimant != null && claimant.covers(child))) {
                    continue;
                }
                if (tree.is(child, "obj") || tree.is(child, "iobj")) {
                    object = object == Dependencies.NONE ? child : object;
                    if (tree.is(child, "obj") && object != child) {
                        takeObject(child);
                    }
                } else if (takes(child)) {
                    lacksSubject |= lacksSubject(child);
                    add(child);
                    form = clearer(form, formOf(child));
                }
            }
            if (object != Dependencies.NONE) {
                takeHearerOrObject(object);
            }
            if (first == Dependencies.NONE && cue.takes(Complement.OBJECT)) {
                takeAntecedent();
            }
            boolean strips = first != Dependencies.NONE
                    && first + 1 < end
                    && !sentence.token(first + 1).tag().equals("VB")
                    && !Clauses.isQuoteMark(sentence, first + 1)
                    && cue.prepositions().contains(sentence.token(first).text().toLowerCase(java.util.Locale.ROOT));
            if (lacksSubject) {
                hearer = null;
                return new Complements(after, end, clausal, form, null);
            }
            return new Complements(strips ? first + 1 : first, end, clausal, form, hearer);
        }

        /** Whether the parser hung the subject of a finite clause on the cue: "told us his firm worked with them". */
        private boolean lacksSubject(int child) {
            int start = tree.reach(child)[0];
            boolean finite = Clauses.isFinite(sentence, child)
                    || tree.children(child, "aux").stream().anyMatch(aux -> Clauses.isFinite(sentence, aux));
            boolean bare = tree.child(child, "nsubj") < 0
                    && tree.child(child, "expl") < 0
                    && tree.child(child, "csubj") < 0
                    && tree.child(child, "mark") < 0
                    && !sentence.token(start).tag().startsWith("W")
                    && !sentence.token(start).tag().equals("IN");
            return tree.is(child, "ccomp")
                    && finite
                    && bare
                    && start > after
                    && Besides.nameable(sentence.token(start - 1))
                    && noMark(after, start);
        }

        private boolean noMark(int from, int to) {
            for (int i = from; i < to; i++) {
                if (Clauses.isComma(sentence, i) || Clauses.isStop(sentence, i) || Clauses.isQuoteMark(sentence, i)) {
                    return false;
                }
            }
            return true;
        }

        private Form formOf(int child) {
            if (tree.is(child, "obl") || tree.is(child, "nmod")) {
                boolean charge =
                        cue.takes(Complement.ING) && cue.prepositions().contains(Clauses.preposition(sentence, child));
                return charge || sentence.token(child).tag().equals("VBG") ? Form.CLAUSE : Form.PHRASE;
            }
            // "claims to have won" tells what has been, "promises to win" what may be.
            boolean perfect = tree.children(child, "aux").stream()
                    .anyMatch(auxiliary -> sentence.lemma(auxiliary).equals("have"));
            boolean infinitive = !perfect && Clauses.isInfinitive(sentence, child) && tree.child(child, "mark") >= 0;
            return infinitive ? Form.INFINITIVE : Form.CLAUSE;
        }

        private static Form clearer(Form one, Form other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        private void takeHearerOrObject(int object) {
            boolean about = first > object && form == Form.PHRASE;
            boolean asks = cue.takes(Complement.OBJECT) && form != Form.CLAUSE && !about && !beforeQuote(object);
            if (cue.takes(Complement.HEARER) && !asks) {
                hearer = new NounPhrases().of(sentence, object, head);
            } else {
                takeObject(object);
            }
        }

        /** In "a point that officials dispute" and "a man praised by officials" the content stands before the cue. */
        private void takeAntecedent() {
            int noun = tree.head(head);
            boolean relative = tree.relation(head).equals("acl:relcl") && !Clauses.isRelativeSubject(sentence, head);
            boolean participle = tree.relation(head).equals("acl") && Clauses.passive(sentence, head);
            if (noun != Dependencies.NONE && noun < head && (relative || participle)) {
                Phrase phrase = new NounPhrases().before(sentence, noun, Clauses.groupStart(sentence, head));
                int limit = claimant != null && claimant.first() > noun ? claimant.first() : phrase.end();
                first = afterMark(phrase.first(), noun);
                end = Math.max(noun + 1, Math.min(limit, phrase.end()));
            }
        }

        /** The first token of the noun's own words: behind the last dash or comma before it. */
        private int afterMark(int from, int noun) {
            int at = noun;
            while (at > from && !Clauses.isComma(sentence, at - 1) && !Clauses.isDash(sentence, at - 1)) {
                at--;
            }
            return at;
        }

        private void takeObject(int object) {
            if (startsClause(tree.reach(object)[0]) || isCharged(object)) {
                form = Form.CLAUSE;
            }
            if (cue.takes(Complement.OBJECT) || (cue.takes(Complement.AS) && first != Dependencies.NONE)) {
                add(object);
            }
        }

        private boolean takes(int child) {
            if (tree.is(child, "ccomp") || tree.is(child, "parataxis") || tree.is(child, "csubj")) {
                return clause(child);
            }
            if (tree.is(child, "xcomp") || tree.is(child, "advcl") || tree.is(child, "dep")) {
                if (Clauses.isInfinitive(sentence, child)) {
                    return cue.takes(Complement.TO);
                }
                if (sentence.token(child).tag().equals("VBG")) {
                    return cue.takes(Complement.ING)
                            || cue.prepositions().contains(Clauses.preposition(sentence, child));
                }
                String marker = Clauses.preposition(sentence, child);
                boolean marked =
                        cue.prepositions().contains(marker) || (cue.takes(Complement.AS) && marker.equals("as"));
                return tree.is(child, "xcomp")
                        ? cue.takes(Complement.AS) || clause(child)
                        : marked || (tree.is(child, "dep") && clause(child));
            }
            if (tree.is(child, "obl") || tree.is(child, "nmod")) {
                String preposition = Clauses.preposition(sentence, child);
                return cue.prepositions().contains(preposition)
                        || (cue.takes(Complement.AS) && preposition.equals("as"));
            }
            return false;
        }

        private boolean clause(int child) {
            if (!Clauses.isClause(sentence, child) && Clauses.isInfinitive(sentence, child)) {
                return cue.takes(Complement.TO);
            }
            return cue.takes(Complement.CLAUSE);
        }

        private boolean beforeQuote(int object) {
            int next = tree.reach(object)[1];
            return Clauses.isQuoteMark(sentence, next) || Clauses.isQuoteMark(sentence, next + 1);
        }

        /** "accused the army of shelling", where the parser hangs the deed on the accused. */
        private boolean isCharged(int object) {
            return cue.takes(Complement.ING)
                    && tree.children(object).stream()
                            .anyMatch(child -> cue.prepositions().contains(Clauses.preposition(sentence, child)));
        }

        /** "denies it jails Doe": a pronoun that something follows is a subject, whatever the tagger made of the verb. */
        private boolean startsClause(int token) {
            boolean pronoun = sentence.token(token).tag().equals("PRP") && token + 1 < sentence.size();
            if (!pronoun) {
                return false;
            }
            String next = sentence.token(token + 1).tag();
            return next.startsWith("VB") || next.equals("MD") || next.equals("NNS");
        }

        private void add(int child) {
            int[] reach = tree.reach(child);
            int start = Math.max(after, reach[0]);
            boolean infinitive = !tree.is(child, "obl")
                    && !tree.is(child, "nmod")
                    && !tree.is(child, "obj")
                    && !tree.is(child, "iobj");
            clausal |= infinitive;
            first = first == Dependencies.NONE ? start : Math.min(first, start);
            end = Math.max(end, reach[1]);
        }
    }
}
