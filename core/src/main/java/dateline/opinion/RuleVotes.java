package dateline.opinion;

import dateline.lexicon.EventRule;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.CodingOutcome;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of a relation, as features: which types they coded in its sentence and whether with its
 * participants, and which they refused and why.
 */
final class RuleVotes {

    private final Map<String, String> types = new HashMap<>();

    RuleVotes(List<EventRule> rules) {
        rules.forEach(rule -> types.put(rule.id(), rule.type()));
    }

    void add(Relation relation, List<CodingOutcome> outcomes, Set<String> features) {
        String best = "none";
        int bestFit = -1;
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                EventMention mention = coded.mention();
                if (mention.evidence().get(0).sentence() != relation.sentence().index()) {
                    continue;
                }
                int fit = fit(relation, mention);
                String vote = mention.type() + ":" + fit;
                features.add("v:" + vote);
                if (mention.of() != null) {
                    features.add("vo:" + mention.of().type() + ":" + vote);
                }
                features.add("vs:" + mention.status() + ":" + vote);
                if (mention.trigger().token() == relation.trigger()) {
                    features.add("vh:" + mention.type());
                }
                features.add("vr:" + mention.foundBy() + ":" + (fit >= 2));
                if (fit > bestFit) {
                    bestFit = fit;
                    best = vote;
                }
            } else if (outcome instanceof CodingOutcome.Refused refused) {
                refusal(relation, refused, features);
            }
        }
        features.add("vb:" + best);
    }

    private void refusal(Relation relation, CodingOutcome.Refused refused, Set<String> features) {
        String type = types.get(refused.rule());
        if (type == null || refused.sentence() != relation.sentence().index()) {
            return;
        }
        String near = refused.trigger().token() == relation.trigger() ? "here" : "there";
        features.add("x:" + type + ":" + refused.lack() + ":" + near);
    }

    /** 4 both in their places, 3 the actor, 2 the recipient, 1 turned round, 0 others. */
    private static int fit(Relation relation, EventMention mention) {
        boolean actor = has(mention.actors(), relation.actor());
        boolean recipient = has(mention.recipients(), relation.recipient())
                || (actor && has(mention.actors(), relation.recipient()));
        if (actor && recipient) {
            return 4;
        }
        if (actor || recipient) {
            return actor ? 3 : 2;
        }
        boolean turned = has(mention.actors(), relation.recipient()) || has(mention.recipients(), relation.actor());
        return turned ? 1 : 0;
    }

    private static boolean has(List<Participant> participants, @Nullable ActorMention mention) {
        if (mention == null) {
            return false;
        }
        List<String> ids = mention.actors().stream().map(Actor::id).toList();
        return participants.stream()
                .anyMatch(one -> ids.contains(one.actor().id())
                        || (one.span() != null && one.span().overlaps(mention.span())));
    }
}
