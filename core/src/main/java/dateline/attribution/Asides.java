package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Sentence;

/** Measures claimant and cue where they stand apart from the content: "…, officials said on Sunday". */
final class Asides {

    private Asides() {}

    /** The first token of claimant and cue. */
    static int start(Draft draft) {
        int start = draft.match.cue().kind() == dateline.lexicon.Cue.Kind.VERB
                ? Clauses.groupStart(draft.sentence(), draft.match.head())
                : draft.match.head();
        return draft.claimant == null ? start : Math.min(start, draft.claimant.first());
    }

    /** The token after claimant, cue and the words that tell when, where and to whom. */
    static int end(Draft draft) {
        Sentence sentence = draft.sentence();
        int end = draft.match.end();
        if (draft.claimant != null) {
            end = Math.max(end, draft.claimant.end());
        }
        while (end < sentence.size() && !closes(sentence, end) && isCircumstance(sentence, end, draft.match.head())) {
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

    private static boolean isCircumstance(Sentence sentence, int token, int cue) {
        Dependencies tree = sentence.dependencies();
        int branch = Clauses.branch(tree, token, cue);
        if (branch == Dependencies.NONE) {
            return false;
        }
        return switch (tree.relation(branch)) {
            case "obl", "obl:tmod", "obl:npmod", "nmod", "advmod", "obj", "iobj", "nsubj", "compound:prt", "advcl" ->
                true;
            default -> false;
        };
    }
}
