package dateline.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The trained models: each is one file on the class path and safe to share between threads.
 *
 * @param tagger parts of speech
 * @param names PERSON, LOCATION, ORGANIZATION
 * @param parser basic Universal Dependencies
 */
record LanguageModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, TreeParser parser) {

    private static final String FOLDER = "edu/stanford/nlp/models/";
    static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";

    /** Loads the three at the same time, since each is bound by one thread's decoding. */
    static LanguageModels load() {
        CompletableFuture<MaxentTagger> tagger = async(() -> new MaxentTagger(TAGGER));
        CompletableFuture<CRFClassifier<CoreLabel>> names = async(() -> CRFClassifier.getClassifierNoExceptions(NAMES));
        CompletableFuture<TreeParser> parser = async(() -> new TreeParser(ParserModel.load(PARSER)));
        return new LanguageModels(tagger.join(), names.join(), parser.join());
    }

    private static <T> CompletableFuture<T> async(Supplier<T> load) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread loader = new Thread(() -> {
            try {
                done.complete(load.get());
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        loader.setDaemon(true);
        loader.start();
        return done;
    }
}
