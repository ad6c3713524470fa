package dateline.ingest;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes the article out of a page: what is surely not part of it is cut away first, then one finder looks for it as a
 * browser's reading view does and another counts sentences, and what the first has missed the second makes good.
 */
final class PageExtractor {

    /** Larger pages are lists; the reading view takes seconds for them. */
    private static final int MOST_ELEMENTS = 15_000;

    /** With less than this share of what the other finder has, the first has missed the article. */
    private static final double MISSED = 0.5;

    private final BodyFinder readingView = new ReadabilityFinder();
    private final BodyFinder densest = new DensestFinder();
    private final PageBody body;

    PageExtractor(PageBody body) {
        this.body = body;
    }

    /**
     * @param page is changed
     * @param title headline, to be left out where it is repeated
     */
    List<PageBody.Part> extract(Document page, String title) {
        PagePruner.prune(page);
        List<PageUnit> dense = units(densest, page);
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return body.parts(dense, title);
        }
        List<PageUnit> read = units(readingView, page);
        boolean missed = PageUnit.length(read) < MISSED * PageUnit.length(dense);
        return body.parts(missed ? dense : read, title);
    }

    private static List<PageUnit> units(BodyFinder finder, Document page) {
        Element found = finder.find(page);
        return found == null ? List.of() : PageUnits.of(found);
    }
}
