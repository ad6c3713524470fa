/**
 * A learned second opinion on what the rules found, and on what they left open.
 *
 * <p>In: a document and what the rules said of it. Each coding, and each pair of actors that no coding has both of, is a
 * {@link dateline.opinion.Relation}: a sentence with two of its actors. Out: how likely it is that the one does each of
 * the 16 event types to the other, or nothing ({@link dateline.opinion.Opinion}); from that the confidence of codings, the
 * refusal of hopeless ones, and proposals of events that no rule coded. {@link dateline.opinion.SecondOpinion} is the
 * door.
 *
 * <p>Example: of "Kenya accused Uganda of raids" the features {@code t:accuse}, {@code path:<nsubj accuse|>obj}
 * and the vote {@code v:ACCUSE:4} of a rule each have a weight for ACCUSE; their sum, and that of the vector's
 * numbers, makes its likelihood.
 *
 * <p>The weights are learned from the sentences under {@code training/} by {@code dateline train}, and the confidence
 * is fitted by {@code dateline calibrate}; both stand as files beside this package. To change what the model looks at,
 * change {@link dateline.opinion.RelationFeatures} or {@link dateline.opinion.RuleVotes}, then train and calibrate.
 */
@org.jspecify.annotations.NullMarked
package dateline.opinion;
