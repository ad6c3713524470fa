/**
 * The words that every stage of Dateline speaks: immutable records and sealed types on {@code java.*} alone.
 *
 * <p>Read them in the order in which a report becomes data:
 *
 * <ol>
 *   <li>{@link dateline.model.Article}: one news report, its stored text and the {@linkplain dateline.model.Block
 *       blocks} (headline, key points, paragraphs …) that lie in it;
 *   <li>{@link dateline.model.Document}: the article cut into {@linkplain dateline.model.Sentence sentences},
 *       {@linkplain dateline.model.Token tokens} and {@linkplain dateline.model.Dependencies dependencies}, with the
 *       mentions of {@linkplain dateline.model.ActorMention actors}, {@linkplain dateline.model.TimeMention times} and
 *       {@linkplain dateline.model.PlaceMention places} and the {@linkplain dateline.model.Attribution attributions};
 *   <li>{@link dateline.model.EventMention}: one report's statement of an event, every field with the words that
 *       support it;
 *   <li>{@link dateline.model.CodingOutcome}: what became of a candidate, coded or refused, and why.
 * </ol>
 *
 * <p>Two ways of pointing into an article are used, and never mixed: a {@link dateline.model.Span} counts UTF-16 code
 * units of {@link dateline.model.Article#text()}; a {@link dateline.model.Phrase} counts tokens of one sentence. Both
 * are half-open. What is not known is {@code null}; lists are never {@code null} and cannot be changed.
 */
@org.jspecify.annotations.NullMarked
package dateline.model;
