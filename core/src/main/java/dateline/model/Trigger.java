package dateline.model;

/**
 * The word that names what was done.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param token index of its head word in the sentence
 */
public record Trigger(Span span, String text, int token) {}
