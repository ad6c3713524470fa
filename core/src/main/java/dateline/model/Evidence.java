package dateline.model;

/**
 * The words of a report that state an event.
 *
 * @param sentence index of the sentence in the document
 * @param span where they stand in the article's text
 * @param text the words
 */
public record Evidence(int sentence, Span span, String text) {}
