package dateline.linking;

import java.util.List;

/**
 * What adding an article gave.
 *
 * @param origin how its text stands to the articles before
 * @param links one for each of its mentions, in their order
 * @param unions events that it showed to be one; their links of before go to the survivors
 */
public record Linked(Origin origin, List<Link> links, List<Union> unions) {

    public Linked {
        unions = List.copyOf(unions);
        links = List.copyOf(links);
    }
}
