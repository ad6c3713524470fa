/**
 * Runs the stages over an article in their order: the one place where they meet.
 *
 * <p>{@link dateline.pipeline.Pipeline} takes an {@link dateline.model.Article} and gives a {@link
 * dateline.pipeline.Coded}: the document with all that was found on the way, the outcome of every candidate, and the
 * event mentions, complete with date, place and claimants and each happening once. {@link dateline.pipeline.RuleExamples}
 * runs the examples of the event rules through it.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.load(LexiconFiles.shipped()).lexicon();
 * Coded coded = new Pipeline(lexicon).code(article);
 * coded.mentions().forEach(mention -> System.out.println(mention.type()));
 * }</pre>
 *
 * <p>To add a stage, give it one public method over {@code dateline.model} and call it in {@code Pipeline}.
 */
@org.jspecify.annotations.NullMarked
package dateline.pipeline;
