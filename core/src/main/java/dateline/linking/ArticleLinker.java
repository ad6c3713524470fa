package dateline.linking;

import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one event mention of those of one article that report the same happening. */
public final class ArticleLinker {

    /** The mentions by their first evidence, each happening once. */
    public List<EventMention> link(List<EventMention> mentions) {
        List<EventMention> linked = new ArrayList<>();
        for (EventMention mention : mentions) {
            int same = sameAs(mention, linked);
            if (same < 0) {
                linked.add(mention);
            } else {
                linked.set(same, Merge.of(linked.get(same), mention));
            }
        }
        linked.removeIf(mention -> SameEvent.isPartOfAnother(mention, linked));
        linked.sort(Comparator.comparing(
                        (EventMention mention) -> mention.evidence().get(0).span())
                .thenComparing(mention -> mention.trigger().span()));
        return List.copyOf(linked);
    }

    private static int sameAs(EventMention mention, List<EventMention> linked) {
        for (int i = 0; i < linked.size(); i++) {
            if (SameEvent.test(linked.get(i), mention)) {
                return i;
            }
        }
        return -1;
    }
}
