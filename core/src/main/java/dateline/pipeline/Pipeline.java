package dateline.pipeline;

import dateline.coding.Coder;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.linking.ArticleLinker;
import dateline.model.Article;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of the stages, from an article to its event mentions. The only class that knows it.
 *
 * <p>Built once with a lexicon, then shared by threads.
 */
public final class Pipeline {

    private final Annotator annotator;
    private final Coder coder;
    private final ArticleLinker linker;

    /** Loads the language models and builds all stages with a lexicon. */
    public Pipeline(Lexicon lexicon) {
        this.annotator = new Annotator();
        this.coder = new Coder(lexicon);
        this.linker = new ArticleLinker();
    }

    /** Reads one article. */
    public Coded code(Article article) {
        return code(annotator.annotate(article));
    }

    private Coded code(Document annotated) {
        List<CodingOutcome> outcomes = coder.code(annotated);
        List<EventMention> mentions = new ArrayList<>();
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                mentions.add(coded.mention());
            }
        }
        return new Coded(annotated, outcomes, linker.link(mentions));
    }
}
