package dateline.evaluate;

import dateline.lexicon.OlderRoots;
import dateline.model.Article;
import dateline.model.CodingOutcome;
import dateline.pipeline.Coded;
import java.util.Comparator;
import java.util.function.Function;

/** The older root of the first event that is coded in a text of which nothing is marked. */
final class FirstEvents {

    /** What {@link #root} says where no event is coded. */
    static final String NONE = "";

    private final Function<Article, Coded> coder;
    private final OlderRoots roots;

    FirstEvents(Function<Article, Coded> coder, OlderRoots roots) {
        this.coder = coder;
        this.roots = roots;
    }

    /** The root of the event whose trigger comes first, or {@link #NONE}. */
    String root(Article article) {
        return coder.apply(article).outcomes().stream()
                .filter(CodingOutcome.Coded.class::isInstance)
                .map(outcome -> ((CodingOutcome.Coded) outcome).mention())
                .min(Comparator.comparingInt(mention -> mention.trigger().span().start()))
                .map(roots::of)
                .orElse(NONE);
    }
}
