package dateline.learning;

import dateline.opinion.Observation;
import dateline.opinion.RelationLabel;

/**
 * One thing to learn from.
 *
 * @param label what the relation is
 * @param observation what the model will see of it
 * @param where file and line of the labelled sentence
 */
public record RelationExample(RelationLabel label, Observation observation, String where) {}
