package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.model.Dependencies;
import dateline.model.Sentence;

/** Measures claimant and cue where they stand apart from the content: "…, officials said on Sunday". */
final class Asides {

    private Asides() {}

    /** The first token of claimant and cue. */
    static int start(Draft draft) {
        int start = draft.match.cue().kind() == Cue.Kind.VERB
                ? Clauses.groupStart(draft.sentence(), draft.match.head())
                : draft.match.head();
        if (draft.claimant != null && adjoins(draft, start)) {
            start = Math.min(start, draft.claimant.first());
        }
        return start > 0 && isAs(draft.sentence(), start - 1) ? start - 1 : start;
    }

    private static boolean isAs(Sentence sentence, int token) {
        return sentence.token(token).text().equalsIgnoreCase("as");
    }

    /** Whether no other predicate stands between the claimant and the cue: not so in "he said, adding". */
    private static boolean adjoins(Draft draft, int start) {
        Sentence sentence = draft.sentence();
        for (int i = draft.claimant == null ? start : draft.claimant.end(); i < start; i++) {
            String tag = sentence.token(i).tag();
            boolean predicate = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
            if (predicate || Clauses.isQuoteMark(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    /** The token after claimant, cue and the words that tell when, where and to whom. */
    static int end(Draft draft) {
        Sentence sentence = draft.sentence();
        int end = draft.match.end();
        if (draft.claimant != null) {
            end = Math.max(end, draft.claimant.end());
        }
        while (end < sentence.size() && !closes(sentence, end) && isCircumstance(sentence, end, draft.match)) {
            end++;
        }
        return end;
    }

    /** Whether an aside can end before this token. */
    static boolean closes(Sentence sentence, int token) {
        return token >= sentence.size()
                || Clauses.isStop(sentence, token)
                || Clauses.isComma(sentence, token)
                || Clauses.isQuoteMark(sentence, token)
                || Clauses.isDash(sentence, token)
                || sentence.token(token).text().equals(":");
    }

    private static boolean isCircumstance(Sentence sentence, int token, CueMatch match) {
        Dependencies tree = sentence.dependencies();
        int branch = Clauses.branch(tree, token, match.head());
        if (branch == Dependencies.NONE) {
            return false;
        }
        return switch (tree.relation(branch)) {
            case "obj", "iobj" -> match.cue().takes(Cue.Complement.HEARER);
            case "obl", "obl:tmod", "obl:npmod", "nmod", "advmod", "nsubj", "compound:prt", "advcl" -> true;
            default -> false;
        };
    }

    /**
     * Whether claimant and cue stand apart from what is said by a comma, a dash or a quotation mark, with what is said
     * before them: "The army had left, residents said", not "On Monday, residents said the army had left".
     */
    static boolean isAside(Draft draft) {
        Sentence sentence = draft.sentence();
        int start = start(draft);
        boolean participle = sentence.token(draft.match.head()).tag().equals("VBG")
                && draft.match.cue().kind() == Cue.Kind.VERB;
        boolean introduces = start == 0 && isAs(sentence, 0) && Clauses.isComma(sentence, end(draft));
        if (introduces) {
            return true;
        }
        if (participle || start < 2 || !closes(sentence, end(draft)) || leadsToQuote(draft, start)) {
            return false;
        }
        if (Clauses.isQuoteMark(sentence, start - 1)) {
            return true;
        }
        boolean parted = Clauses.isComma(sentence, start - 1) || Clauses.isDash(sentence, start - 1);
        return parted && (draft.zones.of(start - 2) != draft.zones.of(draft.match.head()) || saysLeft(draft, start));
    }

    /** Whether a whole sentence in quotation marks follows and none stands right before: "Asked when, Doe said, “Now.”" */
    private static boolean leadsToQuote(Draft draft, int start) {
        Sentence sentence = draft.sentence();
        if (Clauses.isQuoteMark(sentence, start - 1) || !draft.zones.same(start - 2, draft.match.head())) {
            return false;
        }
        for (int i = draft.match.end(); i + 2 < sentence.size(); i++) {
            boolean mark = sentence.token(i).text().equals(",")
                    || sentence.token(i).text().equals(":");
            if (mark && Clauses.isQuoteMark(sentence, i + 1)) {
                return sentence.token(i + 2).isCapitalised();
            }
        }
        return false;
    }

    private static boolean saysLeft(Draft draft, int start) {
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int cue = draft.match.head();
        for (int i = 0; i < start; i++) {
            int head = tree.head(i);
            if ((head != Dependencies.NONE && head < start) || tree.is(i, "punct") || tree.is(i, "cc")) {
                continue;
            }
            if (head == Dependencies.NONE || head != cue) {
                return true;
            }
            boolean subject = tree.is(i, "nsubj") && draft.claimant != null && !draft.claimant.covers(i);
            boolean said = subject
                    || tree.is(i, "ccomp")
                    || tree.is(i, "parataxis")
                    || (tree.is(i, "dep") && Clauses.isClause(sentence, i))
                    || (tree.is(i, "advcl") && tree.child(i, "mark") < 0 && Clauses.isClause(sentence, i));
            if (said) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence that an aside interrupts goes on after it: "The army, residents said, had left". */
    static boolean interruptsClause(Draft draft, int start, int end) {
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int cue = draft.match.head();
        boolean subjectLeft = tree.child(cue, "nsubj") >= 0 && tree.child(cue, "nsubj") < start;
        int next = end + 1;
        if (subjectLeft && next < sentence.size() && Clauses.isFinite(sentence, next)) {
            return true;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int head = tree.head(i);
            boolean fromLeft = i < start && head >= end;
            boolean fromRight = i >= end && head != Dependencies.NONE && head < start;
            if ((fromLeft || fromRight) && !tree.is(i, "punct") && !tree.is(i, "mark")) {
                return true;
            }
        }
        return false;
    }
}
