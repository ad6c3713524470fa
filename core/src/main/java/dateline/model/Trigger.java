package dateline.model;

/**
 * The word that names what was done.
 *
 * @param span where it stands in the article's text
 * @param text as written
 */
public record Trigger(Span span, String text) {}
