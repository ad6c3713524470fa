/**
 * Says which event mentions report one happening.
 *
 * <p>Within an article, headline, key points and body often state the same event several times: {@link
 * dateline.linking.ArticleLinker} makes one mention of them that keeps all the evidence. Example: the headline
 * "Activist freed as envoy arrives" and the lead "Activist Jan Novak was released from prison on Sunday" become one
 * RETREAT release with two pieces of evidence, the name from the lead and the date from whichever states it. In: the event
 * mentions of one article, complete with date, place and claimants. Out: fewer of them. What counts as the same is in
 * {@code SameEvent}.
 *
 * <p>Across articles, {@link dateline.linking.EventLinker} makes events of mentions, one article at a time:
 *
 * <pre>{@code
 * EventLinker linker = new EventLinker();
 * Linked linked = linker.add(article, mentions);
 * linked.origin();               // new, copy of …, version of …
 * linked.links().get(0).event(); // "e7k3qf9w", and why: links().get(0).because()
 * }</pre>
 *
 * <p>{@code Candidates} finds the events that a mention can belong to, {@code Likeness} gives points for and against each,
 * {@code Happening} is an event as it grows; {@link dateline.linking.Duplicates} tells copies and versions from
 * independent reports. To change what speaks for one happening, change {@code Likeness}; docs/linking.md says how well it
 * does.
 */
@org.jspecify.annotations.NullMarked
package dateline.linking;
