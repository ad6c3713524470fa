package dateline.time;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import java.util.List;

/**
 * Pieces that a rule has matched and its reading has understood.
 *
 * @param first index of the first piece
 * @param end index after the last piece
 * @param meaning what they mean
 */
record Expression(int first, int end, Meaning meaning) {

    /** The tokens of the pieces from {@code first} to {@code end}; the head is the one whose own head lies outside. */
    static Phrase phrase(Sentence sentence, List<Piece> pieces, int first, int end) {
        int from = pieces.get(first).token();
        int to = pieces.get(end - 1).token() + 1;
        Dependencies tree = sentence.dependencies();
        for (int token = to - 1; token >= from; token--) {
            int head = tree.head(token);
            if (head < from || head >= to) {
                return new Phrase(sentence.index(), from, to, token);
            }
        }
        return new Phrase(sentence.index(), from, to, to - 1);
    }
}
