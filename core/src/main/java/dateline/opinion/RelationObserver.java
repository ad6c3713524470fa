package dateline.opinion;

import dateline.lexicon.Lexicon;
import dateline.model.CodingOutcome;
import java.util.List;
import java.util.Set;

/** Makes observations of relations. Built once with a lexicon, then shared by threads. */
public final class RelationObserver {

    private final TriggerTypes types;
    private final RuleVotes votes;
    private final SentenceEncoder encoder = new SentenceEncoder();

    /** Loads the language model, and reads what the rules' triggers name. */
    public RelationObserver(Lexicon lexicon) {
        this.types = new TriggerTypes(lexicon.rules());
        this.votes = new RuleVotes(lexicon.rules());
    }

    /**
     * Observes a relation.
     *
     * @param outcomes what the rules said of the relation's document
     */
    public Observation observe(Relation relation, List<CodingOutcome> outcomes) {
        return observe(relation, observeQuickly(relation, outcomes));
    }

    /** The same without the vector, a hundred times as fast. */
    Observation observeQuickly(Relation relation, List<CodingOutcome> outcomes) {
        Set<String> features = RelationFeatures.of(relation, types);
        votes.add(relation, outcomes, features);
        return new Observation(features, new float[0]);
    }

    /** A quick observation completed. */
    Observation observe(Relation relation, Observation quick) {
        return new Observation(quick.features(), encoder.encode(relation));
    }
}
