package dateline.evaluate;

import dateline.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled sentence as its file writes it, before anybody knows where its words stand in an article.
 *
 * @param where file and line: {@code gold.jsonl:12}
 * @param article the article that it is a sentence of, or {@code null} where it is one by itself
 * @param text the sentence
 * @param events what it tells; empty for a sentence without event
 */
record GoldLine(String where, @Nullable String article, String text, List<Event> events) {

    GoldLine {
        events = List.copyOf(events);
    }

    /** The article's name; of a sentence by itself, its text. */
    String articleOrText() {
        return article == null ? text : article;
    }

    /**
     * An event as the file writes it.
     *
     * @param mode of the type, or {@code null} for none
     * @param judgesMode whether the file says anything about the mode
     * @param status {@code null} where the file does not say
     * @param actors the words that name who does it
     * @param recipients the words that name to whom
     * @param trigger the words that carry the action, or {@code null}
     */
    record Event(
            String type,
            @Nullable String mode,
            boolean judgesMode,
            @Nullable Status status,
            List<String> actors,
            List<String> recipients,
            @Nullable String trigger) {

        Event {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }
}
