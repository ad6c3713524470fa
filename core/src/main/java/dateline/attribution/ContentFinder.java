package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution.Form;
import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is said: the part of the cue's own sentence that is its content, as far as the tree tells. */
final class ContentFinder {

    private static final Set<String> APPENDERS = Set.of("after", "as", "while", "when", "before", "although", "though");

    /**
     * Adds the content to a draft.
     *
     * @param cues all cues of the sentence, which bound each other's contents
     * @return whether there is any
     */
    boolean find(Draft draft, List<CueMatch> cues) {
        return switch (draft.match.cue().kind()) {
            case VERB, HEDGE, ADJECTIVE -> ofVerb(draft, cues);
            case NOUN -> ofNoun(draft);
            case PREPOSITION -> aside(draft);
        };
    }

    private boolean ofVerb(Draft draft, List<CueMatch> cues) {
        if (speaks(draft) && Asides.isAside(draft) && aside(draft)) {
            return true;
        }
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = draft.match.head();
        Complements complements = Complements.of(draft.match, draft.claimant);
        draft.hearer = complements.hearer();
        boolean hedge = draft.match.cue().kind() == Cue.Kind.HEDGE;
        boolean passive = Clauses.passive(sentence, verb) && tree.child(verb, "nsubj:pass") >= 0;
        if (complements.empty() && !(passive && draft.match.cue().takes(Complement.OBJECT))) {
            return !passive && beside(draft);
        }
        if ((hedge || passive) && !draft.match.cue().takes(Complement.HEARER)) {
            addSubject(draft);
        }
        if (complements.empty()) {
            draft.form = Form.PHRASE;
            return !draft.content.isEmpty();
        }
        draft.form = complements.form();
        int end = extended(draft.match, complements, cues);
        if (complements.form() == Form.PHRASE && end > complements.end()) {
            draft.form = Form.CLAUSE;
        }
        draft.addTokens(complements.first(), trimmedEnd(sentence, complements.first(), end));
        return !draft.content.isEmpty();
    }

    private static boolean beside(Draft draft) {
        Neighbours.Stretch stretch = Neighbours.rightOf(draft.match);
        if (stretch == null) {
            return false;
        }
        draft.form = stretch.form();
        draft.addTokens(stretch.first(), trimmedEnd(draft.sentence(), stretch.first(), stretch.end()));
        return !draft.content.isEmpty();
    }

    private static void addSubject(Draft draft) {
        int verb = draft.match.head();
        int subject = draft.sentence().dependencies().child(verb, "nsubj");
        boolean expletive = subject >= 0
                && draft.sentence().token(subject).text().equalsIgnoreCase("it")
                && Complements.of(draft.match, draft.claimant).form() == Form.CLAUSE
                && !Complements.of(draft.match, draft.claimant).empty();
        if (subject >= 0 && subject < verb && !expletive) {
            Phrase phrase = new NounPhrases().of(draft.sentence(), subject, verb);
            draft.addTokens(phrase.first(), phrase.end());
        }
    }

    /** Where a content that begins with the complements ends: it takes along what the parser hung elsewhere. */
    private static int extended(CueMatch match, Complements complements, List<CueMatch> cues) {
        Sentence sentence = match.sentence();
        int verb = match.head();
        boolean takesClause = match.cue().takes(Complement.CLAUSE);
        Dependencies tree = sentence.dependencies();
        int end = complements.end();
        if (!complements.clausal()) {
            int next = Clauses.isQuoteMark(sentence, end) ? end + 1 : end;
            boolean sentenceOfItsOwn = takesClause && next < sentence.size() && Clauses.isFinite(sentence, next);
            return sentenceOfItsOwn
                    ? Neighbours.clauseEnd(sentence, end)
                    : beforeAppendix(sentence, complements.first(), end);
        }
        while (end < sentence.size()) {
            int branch = Clauses.branch(tree, end, verb);
            if (branch == Dependencies.NONE || leaves(sentence, branch, verb, cues)) {
                break;
            }
            end = Math.max(end + 1, tree.reach(branch)[1]);
        }
        boolean cut = complements.form() == Form.CLAUSE
                && end < sentence.size()
                && Clauses.isFinite(sentence, end)
                && !Clauses.isComma(sentence, end - 1);
        return cut ? Neighbours.clauseEnd(sentence, end) : end;
    }

    /**
     * The end of a noun phrase before what is only appended to it by a comma: a relative clause, a participle, an
     * example.
     */
    private static int beforeAppendix(Sentence sentence, int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            String next = sentence.token(i + 1).tag();
            if (Clauses.isComma(sentence, i) && Neighbours.beginsClause(sentence, i + 1)) {
                return i;
            }
            boolean appended = next.equals("WDT") || next.equals("WP") || next.equals("WRB") || next.equals("VBG");
            if (appended && Clauses.isComma(sentence, i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a dependent of the verb begins something that is no longer said. */
    private static boolean leaves(Sentence sentence, int branch, int verb, List<CueMatch> cues) {
        Dependencies tree = sentence.dependencies();
        if (tree.is(branch, "conj") && hasPronoun(sentence, branch)) {
            return cues.stream().anyMatch(cue -> cue.head() == branch);
        }
        if (tree.is(branch, "conj") || tree.is(branch, "parataxis")) {
            return true;
        }
        if (tree.is(branch, "cc")) {
            int next = Clauses.branch(tree, Math.min(branch + 1, sentence.size() - 1), verb);
            return next == Dependencies.NONE || next == branch || leaves(sentence, next, verb, cues);
        }
        if (tree.is(branch, "advcl") || tree.is(branch, "dep") || tree.is(branch, "xcomp")) {
            for (CueMatch cue : cues) {
                if (cue.head() > verb && cue.head() == branch) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the subject of a clause is a pronoun, as it is when the same claimant goes on: "…, but he did recall". */
    private static boolean hasPronoun(Sentence sentence, int verb) {
        int subject = sentence.dependencies().child(verb, "nsubj");
        return subject >= 0 && sentence.token(subject).tag().equals("PRP");
    }

    /** The rest of the sentence around an aside. */
    private static boolean aside(Draft draft) {
        Sentence sentence = draft.sentence();
        int start = Asides.start(draft);
        int end = Asides.end(draft);
        draft.interruptionStart = start;
        draft.interruptionEnd = end;
        int left = trimmedEnd(sentence, 0, start);
        int first = left > 1 && sentence.token(0).tag().equals("CC") ? 1 : 0;
        draft.addTokens(afterLeadIn(sentence, first, left), left);
        int right = end;
        while (right < sentence.size() && (Clauses.isComma(sentence, right) || Clauses.isDash(sentence, right))) {
            right++;
        }
        boolean goesOn =
                start == 0 || (right > end && !appends(sentence, right) && Asides.interruptsClause(draft, start, end));
        if (goesOn) {
            draft.addTokens(right, trimmedEnd(sentence, right, sentence.size()));
        }
        return !draft.content.isEmpty();
    }

    /** Whether a clause of circumstance begins here, which the reporter adds: "…, officials said, after the vote was lost". */
    private static boolean appends(Sentence sentence, int token) {
        return token < sentence.size()
                && APPENDERS.contains(sentence.token(token).text().toLowerCase(Locale.ROOT))
                && sentence.dependencies().is(token, "mark");
    }

    /** The first token behind a colon that leads to the quotation which ends a stretch. */
    private static int afterLeadIn(Sentence sentence, int first, int end) {
        if (!Clauses.isQuoteMark(sentence, end - 1)) {
            return first;
        }
        for (int i = first; i + 1 < end; i++) {
            if (sentence.token(i).text().equals(":") && Clauses.isQuoteMark(sentence, i + 1)) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean speaks(Draft draft) {
        return draft.match.cue().takes(Complement.CLAUSE) || draft.match.cue().takes(Complement.QUOTE);
    }

    private boolean ofNoun(Draft draft) {
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = draft.match.head();
        Cue cue = draft.match.cue();
        for (int child : tree.children(noun)) {
            if (child < noun) {
                continue;
            }
            boolean infinitive = Clauses.isInfinitive(sentence, child);
            boolean clause = (tree.is(child, "acl") || tree.is(child, "ccomp") || tree.is(child, "dep"))
                    && (infinitive
                            ? cue.takes(Complement.TO)
                            : cue.takes(Complement.CLAUSE)
                                    && !tree.relation(child).equals("acl:relcl")
                                    && Clauses.isClause(sentence, child));
            boolean phrase =
                    tree.is(child, "nmod") && cue.prepositions().contains(Clauses.preposition(sentence, child));
            if (clause || phrase) {
                int[] reach = tree.reach(child);
                int first = phrase ? reach[0] + 1 : reach[0];
                draft.addTokens(first, trimmedEnd(sentence, first, reach[1]));
                draft.form = phrase ? Form.PHRASE : infinitive ? Form.INFINITIVE : Form.CLAUSE;
                return true;
            }
        }
        return false;
    }

    /** The end of a stretch without the marks that close the sentence or the clause around it. */
    static int trimmedEnd(Sentence sentence, int first, int end) {
        int at = end;
        while (at > first) {
            String text = sentence.token(at - 1).text();
            boolean mark = text.equals(",")
                    || text.equals(".")
                    || text.equals(";")
                    || text.equals(":")
                    || text.equals("—")
                    || text.equals("–")
                    || text.equals("--");
            if (!mark) {
                break;
            }
            at--;
        }
        return at;
    }
}
