package dateline.opinion;

import static dateline.model.Dependencies.NONE;

import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Proposal;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an opinion is about: whether, and how, one acts on the other in a sentence.
 *
 * @param sentence the sentence
 * @param trigger token of the word that may name the act: the trigger of a rule, or the lowest word above both
 * @param actor who would act, {@code null} where nobody is named
 * @param recipient on whom, {@code null} where nobody is named
 */
public record Relation(
        Sentence sentence,
        int trigger,
        @Nullable ActorMention actor,
        @Nullable ActorMention recipient) {

    /** The relation of two mentions, at the lowest word of the tree that stands above both heads. */
    public static Relation between(Sentence sentence, ActorMention actor, ActorMention recipient) {
        List<Integer> above = ancestors(sentence.dependencies(), actor.phrase().head());
        for (int token : ancestors(sentence.dependencies(), recipient.phrase().head())) {
            if (above.contains(token)) {
                return new Relation(sentence, token, actor, recipient);
            }
        }
        return new Relation(sentence, Math.max(0, sentence.dependencies().root()), actor, recipient);
    }

    /** The relation as an event of a type. */
    Proposal proposal(String type, double likelihood) {
        return new Proposal(
                sentence.index(),
                trigger,
                type,
                Objects.requireNonNull(actor),
                Objects.requireNonNull(recipient),
                likelihood);
    }

    /** How many arcs of the tree lie between two mentions. */
    static int distance(Sentence sentence, ActorMention one, ActorMention other) {
        List<Integer> up = ancestors(sentence.dependencies(), one.phrase().head());
        List<Integer> down = ancestors(sentence.dependencies(), other.phrase().head());
        for (int i = 0; i < up.size(); i++) {
            int meets = down.indexOf(up.get(i));
            if (meets >= 0) {
                return i + meets;
            }
        }
        return sentence.size();
    }

    /** A token and all words above it, the root last. */
    static List<Integer> ancestors(Dependencies tree, int token) {
        List<Integer> found = new ArrayList<>();
        for (int at = token; at != NONE && found.size() <= tree.size(); at = tree.head(at)) {
            found.add(at);
        }
        return found;
    }
}
