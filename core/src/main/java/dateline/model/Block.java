package dateline.model;

/**
 * A part of an article with a function of its own on the page.
 *
 * @param kind what the part is for
 * @param span where it stands in {@link Article#text()}; without surrounding white space, bullets or quotation of layout
 */
public record Block(Kind kind, Span span) {

    /** What a block is for. Only {@linkplain #coded() coded} kinds are read for events. */
    public enum Kind {
        HEADLINE(true),
        /** One of the bullets under a headline. */
        KEY_POINT(true),
        CAPTION(true),
        /** Who took the picture, usually in brackets after the caption. */
        CREDIT(false),
        BYLINE(false),
        /** Place, agency and sometimes day before the first sentence, with the punctuation that ends it. */
        DATELINE(false),
        PARAGRAPH(true),
        /** Everything that the page says about itself: "Short Url", "Follow", a repeated headline. */
        FURNITURE(false);

        private final boolean coded;

        Kind(boolean coded) {
            this.coded = coded;
        }

        /** Whether sentences of this kind can report events. */
        public boolean coded() {
            return coded;
        }
    }
}
