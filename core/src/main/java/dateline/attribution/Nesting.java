package dateline.attribution;

import dateline.model.Attribution;
import dateline.model.Span;
import java.util.List;

/** Finds which attribution is said within which. */
final class Nesting {

    private Nesting() {}

    /** For each attribution, in order, the index of the one in whose content its cue stands. */
    static int[] parents(List<Attribution> attributions) {
        int[] parents = new int[attributions.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = parent(attributions, i);
        }
        return parents;
    }

    /** The index of the attribution with the smallest content that holds the cue but is not held by the attribution. */
    private static int parent(List<Attribution> attributions, int child) {
        Span cue = attributions.get(child).cue();
        int best = Attribution.TOP;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution candidate = attributions.get(i);
            boolean holds = i != child
                    && candidate.says(cue)
                    && !(attributions.get(child).says(candidate.cue()) && i > child);
            if (holds && (best == Attribution.TOP || length(candidate) < length(attributions.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
