package dateline.ingest;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article as the reading view of a browser does. */
final class ReadabilityFinder implements BodyFinder {

    @Override
    public @Nullable Element find(Document page) {
        return new Readability4J("https://example.org/", page).parse().getArticleContent();
    }
}
