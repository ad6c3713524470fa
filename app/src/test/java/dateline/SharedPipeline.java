package dateline;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.pipeline.Pipeline;

/** The pipeline with the shipped lexicon, loaded once for all tests that need models. */
public final class SharedPipeline {

    private SharedPipeline() {}

    /** The lexicon. */
    public static Lexicon lexicon() {
        return Holder.LEXICON;
    }

    /** The pipeline. */
    public static Pipeline pipeline() {
        return Holder.PIPELINE;
    }

    private static final class Holder {
        static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
        static final Pipeline PIPELINE = new Pipeline(LEXICON);
    }
}
