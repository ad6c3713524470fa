/**
 * Reads what is counted: how many of what, who counts, as of when, and which event it belongs to.
 *
 * <p>In: a {@link dateline.model.Document} with its mentions and attributions, and its event mentions. Out: {@link
 * dateline.model.Figure}s in reading order. One example: <em>At least 40 villagers were killed, the governor said.</em>
 * gives one figure of the kind "dead", 40 or more, of "villagers", counted by the governor.
 *
 * <p>How it is found, in this order:
 *
 * <ol>
 *   <li>{@code NumberReader} with {@code Numerals} and {@code Bounds} reads numbers as words and digits, with what makes
 *       them at least, at most or about;
 *   <li>{@code Guards} leaves out what is no count: dates, ages, ordinals, shares, scores, numbers of articles, rooms and
 *       aircraft;
 *   <li>{@code CountedReader} finds the words for what is counted and their unit;
 *   <li>{@code KindReader} finds the kind: by the verb over them, what is said of them, or what they are;
 *   <li>{@code CounterFinder} finds who counts where the attributions leave it open: "police put the crowd at 8,000";
 *   <li>{@code AsOfReader} finds when the count was taken, {@code EventOfFigure} the event that it belongs to.
 * </ol>
 *
 * <p>{@link dateline.figure.FigureReader} is the door. Which words tell which kind is data: {@code lexicon/figures.tsv} and
 * {@code lexicon/figure-kinds.tsv}. To read more numbers, see {@code Numerals}; to leave out more, {@code Guards}.
 */
@org.jspecify.annotations.NullMarked
package dateline.figure;
