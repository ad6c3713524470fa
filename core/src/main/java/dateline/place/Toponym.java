package dateline.place;

import dateline.model.Span;

/**
 * A name of a place in a text.
 *
 * @param span where it stands
 * @param name as written
 */
record Toponym(Span span, String name) {

    /** The name as the gazetteer keeps it. */
    String key() {
        return PlaceNames.normal(name);
    }
}
