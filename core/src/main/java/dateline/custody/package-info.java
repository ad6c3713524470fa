/**
 * Follows people through custody: accused, arrested, charged, tried, sentenced, transferred, released, dead.
 *
 * <p>In, article by article: a {@link dateline.model.Document} with its event mentions and figures. Out, over all of them:
 * one {@link dateline.model.CustodyRecord} a person. One example: <em>Ann Doe, held for 400 days, was freed on 5 February
 * 2024</em> and, in another report, <em>Ann Doe was arrested in January 2023</em> give one record with two steps; 400 days
 * before the release is 1 January 2023, which lies in the month that the other report names, so that the arrest is dated to
 * the day and marked as inferred.
 *
 * <p>{@link dateline.custody.CustodyReader} reads the steps of one article: {@code FromMentions} from events, {@code
 * FromText} what is no PLOVER event (transfers, deaths in custody), {@code Accusations} what somebody is accused of. {@link
 * dateline.custody.CustodyBook} puts the steps of all articles together; {@code Durations} holds lengths of time against
 * dates.
 *
 * <p>Nothing is judged: a step is what a report says, with who says so.
 */
@org.jspecify.annotations.NullMarked
package dateline.custody;
