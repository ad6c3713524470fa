package dateline.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element right below which most of the page's sentences stand. */
final class DensestFinder implements BodyFinder {

    private static final int SHORTEST = 60;

    @Override
    public @Nullable Element find(Document page) {
        Map<Element, Integer> scores = new IdentityHashMap<>();
        Element best = null;
        int most = 0;
        for (Element paragraph : page.select("p,pre,blockquote")) {
            int length =
                    paragraph.text().length() - paragraph.select("a").text().length();
            Element parent = paragraph.parent();
            for (int level = 1; level <= 3 && parent != null && length >= SHORTEST; level++) {
                int score = scores.merge(parent, length / level, Integer::sum);
                if (score > most) {
                    most = score;
                    best = parent;
                }
                parent = parent.parent();
            }
        }
        return best;
    }
}
