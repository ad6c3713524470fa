package dateline.training;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import dateline.model.Sentence;

/** The head word of any run of words, also of one that is no phrase. */
public final class HeadWords {

    private HeadWords() {}

    /** The token of a run whose head lies outside it, a noun rather than another. */
    public static int of(Sentence sentence, int first, int end) {
        Dependencies tree = sentence.dependencies();
        int found = NONE;
        for (int i = first; i < end; i++) {
            boolean outside = tree.head(i) < first || tree.head(i) >= end;
            boolean better = found == NONE || (isNominal(sentence, i) && !isNominal(sentence, found));
            if (outside && better) {
                found = i;
            }
        }
        return found == NONE ? end - 1 : found;
    }

    private static boolean isNominal(Sentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD");
    }
}
