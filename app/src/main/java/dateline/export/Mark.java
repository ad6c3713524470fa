package dateline.export;

import dateline.model.Span;
import java.util.Locale;

/**
 * Words of a sentence that carry a part of an event.
 *
 * @param part which part
 * @param span where they stand in the article's text
 */
record Mark(Part part, Span span) {

    /** A part of an event, and how a terminal shows it. */
    enum Part {
        ACTOR("1;36"),
        ACTION("1;33"),
        RECIPIENT("1;35"),
        DATE("1;32");

        private final String ansi;

        Part(String ansi) {
            this.ansi = ansi;
        }

        String ansi() {
            return ansi;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
