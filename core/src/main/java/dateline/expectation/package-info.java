/**
 * Reads what is announced for later: visits, releases, votes, strikes that are planned, scheduled, promised, threatened or
 * demanded, with their window and who announces them.
 *
 * <p>In: a {@link dateline.model.Document} and its event mentions. Out: {@link dateline.model.Expectation}s in reading
 * order. One example: <em>The minister promised to free the detainees by May</em> gives one expectation, promised by the
 * minister, of a release, due until the end of May.
 *
 * <p>Most rest on an event mention, by its type and status ({@code FromMentions}). Where no rule codes what "will" be done,
 * {@code FromWill} takes the clause as it stands, if a known actor is to do it.
 *
 * <p>{@link dateline.expectation.ExpectationReader} is the door. To change which types and statuses are announcements, see
 * {@code Manners}.
 */
@org.jspecify.annotations.NullMarked
package dateline.expectation;
