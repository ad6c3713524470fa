package dateline.linking;

import dateline.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the texts of all articles so far, and says of each new one whether it is a copy, a version or new.
 *
 * <p>Keeps about 700 bytes an article, not its text. The same articles in the same order give the same answers. Confined
 * to one thread at a time.
 */
public final class Duplicates {

    /** Share of the shorter text from which two texts are one: quotes that two reporters share stay well below. */
    private static final double SAME_TEXT = 0.45;

    /** Runs of words that more articles than this have are a site's furniture. */
    private static final int FURNITURE = 200;

    private final IntLists articlesByHash = new IntLists();
    private final List<Known> known = new ArrayList<>();
    private int stories;

    /** What is kept of an article. */
    private record Known(String id, @Nullable String outlet, int story, ShingleSample sample) {}

    /** Adds an article. */
    public Origin add(Article article) {
        ShingleSample sample = ShingleSample.of(article.text());
        Known nearest = null;
        double most = 0;
        String outlet = outlet(article);
        for (int candidate : candidates(sample)) {
            Known one = known.get(candidate);
            double shared = sample.shared(one.sample());
            boolean closer = shared > most
                    || (shared == most && nearest != null && isVersion(one, outlet) && !isVersion(nearest, outlet));
            if (shared >= SAME_TEXT && closer) {
                nearest = one;
                most = shared;
            }
        }
        int story = nearest == null ? stories++ : nearest.story();
        int index = known.size();
        known.add(new Known(article.id(), outlet, story, sample));
        for (int hash : sample.hashes()) {
            articlesByHash.add(hash, index);
        }
        if (nearest == null) {
            return new Origin.New(story);
        }
        return isVersion(nearest, outlet)
                ? new Origin.VersionOf(story, nearest.id(), most)
                : new Origin.CopyOf(story, nearest.id(), most);
    }

    /** The outlet of an article as far as it is known: the publisher, else the host of its address. */
    static @Nullable String outlet(Article article) {
        if (article.publisher() != null) {
            return article.publisher();
        }
        String url = article.url();
        if (url == null || !url.contains("://")) {
            return null;
        }
        String host = url.substring(url.indexOf("://") + 3).replaceFirst("[/?#].*", "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isVersion(Known one, @Nullable String outlet) {
        return outlet != null && outlet.equals(one.outlet());
    }

    /** Articles with at least two runs of words in common, first seen first. */
    private List<Integer> candidates(ShingleSample sample) {
        Map<Integer, Integer> hits = new HashMap<>();
        Set<Integer> twice = new HashSet<>();
        for (int hash : sample.hashes()) {
            if (articlesByHash.size(hash) <= FURNITURE) {
                articlesByHash.each(hash, index -> {
                    if (hits.merge(index, 1, Integer::sum) > 1) {
                        twice.add(index);
                    }
                });
            }
        }
        return twice.stream().sorted().toList();
    }
}
