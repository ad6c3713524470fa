package dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is too long to be a sentence (a table, a list, a page without full stops), so that every later stage meets
 * sentences of bounded length: at a semicolon if it can, else a colon or dash, else a comma, else anywhere.
 */
final class LongSentences {

    /** The most tokens that a sentence may have. */
    static final int MAX_TOKENS = 200;

    private static final List<String> BREAKS = List.of(",", "–—:|-", ";");

    private LongSentences() {}

    static List<List<CoreLabel>> cut(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> pieces = new ArrayList<>(sentences.size());
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> rest = sentence;
            while (rest.size() > MAX_TOKENS) {
                int end = firstPiece(rest);
                pieces.add(rest.subList(0, end));
                rest = rest.subList(end, rest.size());
            }
            pieces.add(rest);
        }
        return pieces;
    }

    /** Length of the first piece: up to the best mark in its second half. */
    private static int firstPiece(List<CoreLabel> tokens) {
        int best = MAX_TOKENS;
        int bestRank = -1;
        for (int i = MAX_TOKENS / 2; i < MAX_TOKENS; i++) {
            int rank = rank(tokens.get(i).word());
            if (rank >= 0 && rank >= bestRank) {
                best = i + 1;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(String word) {
        for (int rank = 0; rank < BREAKS.size(); rank++) {
            if (word.length() == 1 && BREAKS.get(rank).contains(word)) {
                return rank;
            }
        }
        return -1;
    }
}
