/**
 * Scores Dateline against what careful readers have written down.
 *
 * <p>In: a file of labelled data (sentences with their event types, articles with their expected events, texts with
 * their dates, places or attributions). Out: an {@link dateline.evaluate.EvaluationResult}, which is the same for every
 * kind of data: the figures by name, a report for people, and what was predicted, item by item, so that anyone can score
 * it again.
 *
 * <p>Example: {@code dateline evaluate relations plv-dev.tsv --json figures.json --predictions predictions.tsv} prints
 * the report, and writes {@code {"accuracy":0.67,"macroF1":0.61,…}} and one line a sentence.
 *
 * <p>Each kind of data has a class of its own here that reads it, runs the stages it is about and counts. To change a
 * measure, change that class; to add one, write a class that gives an {@code EvaluationResult} and name it in the command
 * line's list of evaluations.
 */
@org.jspecify.annotations.NullMarked
package dateline.evaluate;
