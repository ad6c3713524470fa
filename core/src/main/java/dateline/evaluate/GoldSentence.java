package dateline.evaluate;

import dateline.model.Span;
import java.util.List;

/**
 * A labelled sentence in its article.
 *
 * @param where file and line that it was read from
 * @param text the sentence
 * @param span where it stands in the article's text
 * @param events what it tells; empty for a sentence without event
 */
record GoldSentence(String where, String text, Span span, List<GoldEvent> events) {

    GoldSentence {
        events = List.copyOf(events);
    }
}
