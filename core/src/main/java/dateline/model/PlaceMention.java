package dateline.model;

/**
 * Words that name a place as a place, not as a government.
 *
 * @param phrase the name
 * @param span the same in the article's text
 * @param place what it means
 */
public record PlaceMention(Phrase phrase, Span span, Place place) {}
