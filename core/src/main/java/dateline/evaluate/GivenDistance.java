package dateline.evaluate;

import static dateline.model.Dependencies.NONE;

import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.training.MarkedActors;
import java.util.ArrayList;
import java.util.List;

/** How far a word stands from the marked actors, in arcs of the tree. */
final class GivenDistance {

    private static final double OTHER_SENTENCE = 20;

    private final Document document;
    private final List<ActorMention> given = new ArrayList<>();

    GivenDistance(Document document) {
        this.document = document;
        for (ActorMention mention : document.actors()) {
            boolean marked = mention.actors().stream()
                    .anyMatch(actor ->
                            actor.id().equals(MarkedActors.ACTOR) || actor.id().equals(MarkedActors.RECIPIENT));
            if (marked && mention.kind() == ActorMention.Kind.NAME) {
                given.add(mention);
            }
        }
    }

    double of(int sentence, int token) {
        double sum = 0;
        for (ActorMention mention : given) {
            sum += mention.phrase().sentence() == sentence
                    ? arcs(
                            document.sentences().get(sentence).dependencies(),
                            token,
                            mention.phrase().head())
                    : OTHER_SENTENCE;
        }
        return sum;
    }

    /** Arcs from one token up to the lowest word above both and down to the other. */
    private static int arcs(Dependencies tree, int from, int to) {
        List<Integer> above = new ArrayList<>();
        for (int at = from; at != NONE && above.size() <= tree.size(); at = tree.head(at)) {
            above.add(at);
        }
        int steps = 0;
        for (int at = to; at != NONE && steps <= tree.size(); at = tree.head(at), steps++) {
            int meets = above.indexOf(at);
            if (meets >= 0) {
                return meets + steps;
            }
        }
        return tree.size();
    }
}
