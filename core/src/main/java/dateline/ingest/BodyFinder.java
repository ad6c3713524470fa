package dateline.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds the article. */
interface BodyFinder {

    /**
     * @param page may be changed
     * @return {@code null} where the page holds no article
     */
    @Nullable
    Element find(Document page);
}
