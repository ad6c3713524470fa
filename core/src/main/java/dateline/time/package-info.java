/**
 * When: finds the words that say when and works out the days that they mean.
 *
 * <p>In: a {@link dateline.model.Document} with its sentences. Out: the same document with its {@linkplain
 * dateline.model.TimeMention time mentions}, each with a normal form ({@link dateline.model.Timex}) and, where the words
 * name one, an interval of days ({@link dateline.model.EventDate}). In a report of Friday 30 December 2022:
 *
 * <pre>
 * "was held on Friday"           2022-12-30                day,    relative
 * "expects him next spring"      2023-03-01..2023-05-31    season, relative
 * "sent its forces on Feb. 24"   2022-02-24                day,    relative
 * "was arrested in July 2021"    2021-07-01..2021-07-31    month,  explicit
 * "were detained at the time"    as the mention before it          anaphoric
 * "after 1675 days in custody"   a length of time: P1675D, no interval
 * </pre>
 *
 * <p>How: a sentence is cut into {@linkplain dateline.time.Piece pieces}; the rules of {@code lexicon/times.tsv} are
 * tried at each piece and the longest match is taken; its reading turns the matched words into days with the help of
 * the {@linkplain dateline.time.Setting setting}: the day of publication, the time last mentioned, and the {@linkplain
 * dateline.time.Direction direction} that the governing verb gives ("on Friday" is the last one after "met", the next
 * one after "will meet"). A report without a date leaves relative words without an interval: nothing is counted from
 * today.
 *
 * <p>{@link dateline.time.EventDates} chooses among the mentions of a sentence the one that dates an event.
 *
 * <p>To read a new form of words, add a line to {@code lexicon/times.tsv} with an example, which runs as a test. To add
 * a month, a holiday or a unit, see {@link dateline.time.Vocabulary}. To change what tense means, see {@link
 * dateline.time.Tenses}.
 */
@org.jspecify.annotations.NullMarked
package dateline.time;
