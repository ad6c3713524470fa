package dateline.cli;

import dateline.export.Scale;
import dateline.model.Article;
import dateline.pipeline.Coded;

/** What commands code articles with: the pipeline with its lexicon. Shared by threads. */
interface Engine {

    /** Reads one article. */
    Coded code(Article article);

    /** Quad classes and scores of the lexicon that it codes with. */
    Scale scale();
}
