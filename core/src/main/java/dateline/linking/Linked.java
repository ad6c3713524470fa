package dateline.linking;

import java.util.List;

/**
 * What adding an article gave.
 *
 * @param origin how its text stands to the articles before
 * @param links one for each of its mentions, in their order
 */
public record Linked(Origin origin, List<Link> links) {

    public Linked {
        links = List.copyOf(links);
    }
}
