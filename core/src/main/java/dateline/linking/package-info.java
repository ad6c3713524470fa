/**
 * Says which event mentions report one happening.
 *
 * <p>Within an article, headline, key points and body often state the same event several times: {@link
 * dateline.linking.ArticleLinker} makes one mention of them that keeps all the evidence. Example: the headline
 * "Activist freed as envoy arrives" and the lead "Activist Jan Novak was released from prison on Sunday" become one
 * RETREAT release with two pieces of evidence, the name from the lead and the date from whichever states it.
 *
 * <p>In: the event mentions of one article, complete with date, place and claimants. Out: fewer of them. What counts as
 * the same is in {@code SameEvent}.
 */
@org.jspecify.annotations.NullMarked
package dateline.linking;
