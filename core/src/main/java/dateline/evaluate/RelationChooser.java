package dateline.evaluate;

import dateline.lexicon.EventRule;
import dateline.lexicon.Lexicon;
import dateline.lexicon.OlderRoots;
import dateline.model.CodingOutcome;
import dateline.model.CodingOutcome.Lack;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.training.MarkedActors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the codings of a sentence the one that relates the two marked actors: best both in their places, then the
 * actor alone, then the recipient alone. Where none has either, the candidate whose trigger stands
 * nearest to them in the tree is taken, coded or refused, and where there is none the commonest type, each with a lower
 * confidence.
 */
final class RelationChooser {

    private static final String COMMONEST = "ACCUSE";
    private static final double FITS_AT_ALL = 0.99;
    private static final double BOTH_IN_PLACE = 5;

    /** What a choice stands on. */
    enum Basis {
        /** A coding with both marked actors in their places. */
        BOTH,
        /** A coding with one of them. */
        PART,
        /** A coding near them. */
        NEAR,
        /** A refused coding near them. */
        REFUSED,
        /** Nothing: the commonest type. */
        NOTHING
    }

    /** A choice and what it stands on. */
    record Choice(RelationPrediction prediction, Basis basis) {}

    private final OlderRoots roots;
    private final Map<String, EventRule> rules = new HashMap<>();

    RelationChooser(Lexicon lexicon) {
        this.roots = lexicon.olderRoots();
        lexicon.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    Choice choose(RelationRow row, Document document, List<CodingOutcome> outcomes) {
        EventMention best = null;
        double bestFit = FITS_AT_ALL;
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
            double certainty = bestFit >= BOTH_IN_PLACE ? best.confidence() : best.confidence() / 2;
            RelationPrediction prediction = new RelationPrediction(
                    row.id(), roots.of(best), best.type(), best.mode(), certainty, best.foundBy());
            return new Choice(prediction, bestFit >= BOTH_IN_PLACE ? Basis.BOTH : Basis.PART);
        }
        return nearest(row, document, outcomes);
    }

    /** The candidate whose trigger stands nearest to the marked actors in the tree, coded or refused. */
    private Choice nearest(RelationRow row, Document document, List<CodingOutcome> outcomes) {
        GivenDistance distance = new GivenDistance(document);
        RelationPrediction best = new RelationPrediction(row.id(), COMMONEST, COMMONEST, null, 0, "none");
        Basis basis = Basis.NOTHING;
        double bestCost = Double.MAX_VALUE;
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                EventMention mention = coded.mention();
                int sentence = mention.evidence().get(0).sentence();
                double cost = distance.of(sentence, mention.trigger().token());
                if (cost < bestCost) {
                    bestCost = cost;
                    basis = Basis.NEAR;
                    best = new RelationPrediction(
                            row.id(), roots.of(mention), mention.type(), mention.mode(), 0.3, mention.foundBy());
                }
            } else if (outcome instanceof CodingOutcome.Refused refused && rules.containsKey(refused.rule())) {
                double cost = distance.of(refused.sentence(), refused.trigger().token()) + penalty(refused.lack());
                if (cost < bestCost) {
                    bestCost = cost;
                    basis = Basis.REFUSED;
                    best = refusedAs(row, refused, rules.get(refused.rule()));
                }
            }
        }
        return new Choice(best, basis);
    }

    private RelationPrediction refusedAs(RelationRow row, CodingOutcome.Refused refused, EventRule rule) {
        return new RelationPrediction(
                row.id(),
                roots.of(rule.type(), rule.mode(), null, refused.trigger().text()),
                rule.type(),
                rule.mode(),
                refused.lack() == Lack.ACTOR ? 0.3 : 0.1,
                "refused:" + rule.id());
    }

    private static double penalty(Lack lack) {
        return switch (lack) {
            case ACTOR, RECIPIENT -> 0.5;
            case STATEMENT -> 2;
            case INDEPENDENCE, SECOND_OPINION -> 3;
            case CONDITION -> 4;
        };
    }

    private static double fit(EventMention mention) {
        double fit = 0;
        fit += has(mention.actors(), MarkedActors.ACTOR) ? 3 : 0;
        fit += has(mention.recipients(), MarkedActors.RECIPIENT) ? 2.5 : 0;
        fit += has(mention.actors(), MarkedActors.RECIPIENT)
                ? (has(mention.actors(), MarkedActors.ACTOR) ? 2 : 0.5)
                : 0;
        fit += has(mention.recipients(), MarkedActors.ACTOR) ? 0.5 : 0;
        return fit;
    }

    private static boolean has(List<Participant> participants, @Nullable String id) {
        return participants.stream()
                .anyMatch(participant -> participant.actor().id().equals(id));
    }
}
