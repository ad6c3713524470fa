package dateline.model;

/**
 * Words that say when.
 *
 * @param phrase the whole expression: "in spring 2023"
 * @param span the same in the article's text
 * @param date the interval it means
 */
public record TimeMention(Phrase phrase, Span span, EventDate date) {}
