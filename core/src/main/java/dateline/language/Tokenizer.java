package dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;

/** Cuts a block of text into sentences and tokens, as the models were trained to see them. */
final class Tokenizer {

    private static final TokenizerFactory<CoreLabel> FACTORY =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneDelete");
    private static final WordToSentenceProcessor<CoreLabel> SPLITTER = new WordToSentenceProcessor<>();

    private Tokenizer() {}

    /** The sentences of a block, none of them empty; offsets count from the block's start. */
    static List<List<CoreLabel>> sentences(String text) {
        List<CoreLabel> tokens = FACTORY.getTokenizer(new StringReader(text)).tokenize();
        return SPLITTER.process(tokens);
    }
}
