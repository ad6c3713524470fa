package dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a block of text into sentences and tokens, as the models were trained to see them: "can't" is two tokens,
 * "US-backed" three. What has no form that anybody could read (control characters) makes no token.
 */
final class Tokenizer {

    private static final TokenizerFactory<CoreLabel> FACTORY =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneDelete");

    private Tokenizer() {}

    /** The sentences of a block, none of them empty; offsets count from the block's start. */
    static List<List<CoreLabel>> sentences(String text) {
        List<CoreLabel> tokens = new ArrayList<>();
        BitSet forced = new BitSet();
        for (Stretches.Stretch stretch : Stretches.of(text)) {
            String part = text.substring(stretch.start(), stretch.end());
            for (CoreLabel token : FACTORY.getTokenizer(new StringReader(part)).tokenize()) {
                token.setBeginPosition(token.beginPosition() + stretch.start());
                token.setEndPosition(token.endPosition() + stretch.start());
                tokens.add(token);
            }
            if (stretch.endsSentence() && !tokens.isEmpty()) {
                forced.set(tokens.size() - 1);
            }
        }
        List<List<CoreLabel>> sentences = SentenceBoundaries.split(tokens, forced);
        sentences.forEach(Tokenizer::joinFullStops);
        return LongSentences.cut(sentences);
    }

    /**
     * After "U.S." at the end of a sentence the library makes a second token of the same full stop and takes it off the
     * first one's span. The abbreviation gets it back, so that every token's span is its word.
     */
    private static void joinFullStops(List<CoreLabel> sentence) {
        for (int i = sentence.size() - 1; i > 0; i--) {
            CoreLabel stop = sentence.get(i);
            CoreLabel word = sentence.get(i - 1);
            boolean shared = stop.word().equals(".")
                    && word.word().endsWith(".")
                    && word.endPosition() == stop.beginPosition()
                    && word.endPosition() - word.beginPosition() == word.word().length() - 1;
            if (shared) {
                word.setEndPosition(stop.endPosition());
                sentence.remove(i);
            }
        }
    }
}
