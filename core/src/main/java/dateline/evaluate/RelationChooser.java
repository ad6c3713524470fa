package dateline.evaluate;

import dateline.lexicon.EventRule;
import dateline.lexicon.Lexicon;
import dateline.lexicon.OlderRoots;
import dateline.model.CodingOutcome;
import dateline.model.CodingOutcome.Lack;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the codings of a sentence the one that relates the two marked actors: best both in their places, then the
 * actor alone, then the recipient alone. Where none was coded, a candidate that only lacked an actor is taken, then any
 * trigger at all, then the commonest type, each with a lower confidence.
 */
final class RelationChooser {

    private static final String COMMONEST = "ACCUSE";

    private final OlderRoots roots;
    private final Map<String, EventRule> rules = new HashMap<>();

    RelationChooser(Lexicon lexicon) {
        this.roots = lexicon.olderRoots();
        lexicon.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    RelationPrediction choose(RelationRow row, List<CodingOutcome> outcomes) {
        EventMention best = null;
        double bestFit = 0;
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                double fit = fit(coded.mention()) + coded.mention().confidence() / 10;
                if (fit > bestFit) {
                    best = coded.mention();
                    bestFit = fit;
                }
            }
        }
        if (best != null) {
            double certainty = bestFit >= 5 ? best.confidence() : best.confidence() / 2;
            return new RelationPrediction(row.id(), root(best), best.type(), best.mode(), certainty, best.foundBy());
        }
        return fallBack(row, outcomes);
    }

    private RelationPrediction fallBack(RelationRow row, List<CodingOutcome> outcomes) {
        CodingOutcome.Refused best = null;
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Refused refused
                    && (best == null || rank(refused.lack()) > rank(best.lack()))) {
                best = refused;
            }
        }
        EventRule rule = best == null ? null : rules.get(best.rule());
        if (best == null || rule == null) {
            return new RelationPrediction(row.id(), COMMONEST, COMMONEST, null, 0, "none");
        }
        double confidence = 0.1 * rank(best.lack());
        return new RelationPrediction(
                row.id(),
                roots.of(rule.type(), rule.mode(), null, best.trigger().text()),
                rule.type(),
                rule.mode(),
                confidence,
                "refused:" + rule.id());
    }

    private String root(EventMention mention) {
        String of = mention.of() == null ? null : mention.of().type();
        return roots.of(mention.type(), mention.mode(), of, mention.trigger().text());
    }

    private static int rank(Lack lack) {
        return switch (lack) {
            case ACTOR -> 4;
            case RECIPIENT -> 3;
            case STATEMENT -> 2;
            case INDEPENDENCE -> 1;
            case CONDITION -> 0;
        };
    }

    private static double fit(EventMention mention) {
        double fit = 0.5;
        fit += has(mention.actors(), GivenSpans.ACTOR) ? 3 : 0;
        fit += has(mention.recipients(), GivenSpans.RECIPIENT) ? 2.5 : 0;
        fit += has(mention.actors(), GivenSpans.RECIPIENT) ? (has(mention.actors(), GivenSpans.ACTOR) ? 2 : 0.5) : 0;
        fit += has(mention.recipients(), GivenSpans.ACTOR) ? 0.5 : 0;
        return fit;
    }

    private static boolean has(List<Participant> participants, @Nullable String id) {
        return participants.stream()
                .anyMatch(participant -> participant.actor().id().equals(id));
    }
}
