package dateline.opinion;

import dateline.lexicon.Lexicon;
import dateline.model.CodingOutcome;
import dateline.model.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes observations of relations. Built once with a lexicon, then shared by threads. */
public final class RelationObserver {

    private final TriggerTypes types;
    private final @Nullable RuleVotes votes;
    private final SentenceEncoder encoder = new SentenceEncoder();

    /** Loads the language model, and reads what the rules' triggers name. */
    public RelationObserver(Lexicon lexicon) {
        this(lexicon, new RuleVotes(lexicon.rules()));
    }

    private RelationObserver(Lexicon lexicon, @Nullable RuleVotes votes) {
        this.types = new TriggerTypes(lexicon.rules());
        this.votes = votes;
    }

    /** An observer that looks at the words alone, whatever the rules say of them. */
    public static RelationObserver withoutVotes(Lexicon lexicon) {
        return new RelationObserver(lexicon, null);
    }

    /**
     * Observes a relation.
     *
     * @param outcomes what the rules said of the relation's document
     */
    public Observation observe(Relation relation, List<CodingOutcome> outcomes) {
        return observe(relation, observeQuickly(relation, outcomes, words(relation.sentence())));
    }

    /** The same without the vector, a hundred times as fast. */
    Observation observeQuickly(Relation relation, List<CodingOutcome> outcomes, SentenceWords words) {
        Set<String> features = RelationFeatures.of(relation, words);
        if (votes != null) {
            votes.add(relation, outcomes, features);
        }
        return new Observation(features, new float[0]);
    }

    /** The words of a sentence, for all its relations. */
    SentenceWords words(Sentence sentence) {
        return new SentenceWords(sentence, types);
    }

    /** A quick observation completed. */
    Observation observe(Relation relation, Observation quick) {
        return new Observation(quick.features(), encoder.encode(relation));
    }
}
