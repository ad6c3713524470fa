package dateline.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many there are in all
 * @param hits the best of them, best first
 */
public record Hits(long total, List<Hit> hits) {

    public Hits {
        hits = List.copyOf(hits);
    }
}
