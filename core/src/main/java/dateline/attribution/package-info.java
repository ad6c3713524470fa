/**
 * Says who says what.
 *
 * <p>In: a {@link dateline.model.Document} with sentences, trees and mentions of actors. Out: the same document with its
 * {@link dateline.model.Attribution}s. One example: <em>The talks “went nowhere,” a diplomat told reporters. “We will
 * meet again.”</em> gives one attribution with the claimant "a diplomat", the cue "told", the hearer "reporters" and two
 * pieces of content, quoted and not.
 *
 * <p>How it is found, in this order:
 *
 * <ol>
 *   <li>{@link dateline.attribution.QuoteReader} finds what stands in quotation marks, block by block;
 *   <li>{@code CueFinder} finds the words of {@code lexicon/cues.tsv} in each sentence, {@code QuoteVerbs} the verbs that
 *       only their place beside a quotation makes cues;
 *   <li>{@code ClaimantFinder} and {@code NounPhrases} find who says it, over the tree or, where that fails, beside the
 *       cue;
 *   <li>{@code ContentFinder} with {@code Complements} and {@code Asides} finds what of the sentence is said;
 *   <li>{@code QuoteBinder} gives each quotation to a cue by where they stand, or lets it carry on an earlier one;
 *   <li>{@code Contents} and {@code Nesting} put the pieces together and find which attribution is said within which.
 * </ol>
 *
 * <p>A cue without content is no attribution, and a quotation without a cue is none either: newspapers put single words
 * in quotation marks to keep their distance from them.
 *
 * <p>How surely a careful reader takes each for an attribution, {@code Confidence} weighs from {@code Signs}; the weights are
 * fitted on marked articles by a test class, and hold no words but cues. {@code Stances} turns the stance of a negated cue
 * round; {@code Circumstances} reads where it is said and whether the claimant hides.
 *
 * <p>{@link dateline.attribution.CounterClaims} links a denial to the events that it denies, without a verdict.
 *
 * <p>{@link dateline.attribution.Claims} answers the question that events ask: who says that this happened?
 *
 * <p>To make a word a cue or change what it takes, edit {@code lexicon/cues.tsv}. To change where quotations may begin
 * and end, see {@code QuoteMark}; which words belong to a claimant, {@code NounPhrases}.
 */
@org.jspecify.annotations.NullMarked
package dateline.attribution;
