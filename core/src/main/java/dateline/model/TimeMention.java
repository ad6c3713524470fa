package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param phrase the expression without its preposition: "spring 2023"
 * @param span the same in the article's text; may be a part of the phrase's tokens ("May" of "May-June")
 * @param timex its normal form; {@code null} for words that point at another time of the text and name none ("at the
 *     time")
 * @param date the interval it means, with its preposition in the text ("since 2020" has no end); {@code null} for a
 *     length of time, for what recurs, and for a relative expression with nothing to count from
 */
public record TimeMention(
        Phrase phrase,
        Span span,
        @Nullable Timex timex,
        @Nullable EventDate date) {}
