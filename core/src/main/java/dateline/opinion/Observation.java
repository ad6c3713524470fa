package dateline.opinion;

import java.util.Set;

/**
 * What the model knows of a relation.
 *
 * @param features names of what holds, see {@link RelationFeatures} and {@link RuleVotes}
 * @param vector of the sentence with the participants marked, see {@link SentenceEncoder}
 */
public record Observation(Set<String> features, float[] vector) {}
