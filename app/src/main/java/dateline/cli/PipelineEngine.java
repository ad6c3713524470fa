package dateline.cli;

import dateline.export.Scale;
import dateline.lexicon.Lexicon;
import dateline.model.Article;
import dateline.pipeline.Coded;
import dateline.pipeline.Pipeline;

/** The real engine: loads the models, which takes seconds. */
final class PipelineEngine implements Engine {

    private final Pipeline pipeline;
    private final Scale scale;

    PipelineEngine(Lexicon lexicon) {
        this(lexicon, new Pipeline(lexicon));
    }

    /**
     * With a pipeline that is loaded already.
     *
     * @param lexicon that the pipeline was made with
     */
    PipelineEngine(Lexicon lexicon, Pipeline pipeline) {
        this.pipeline = pipeline;
        this.scale = Scale.of(lexicon.ontology());
    }

    @Override
    public Coded code(Article article) {
        return pipeline.code(article);
    }

    @Override
    public Scale scale() {
        return scale;
    }
}
