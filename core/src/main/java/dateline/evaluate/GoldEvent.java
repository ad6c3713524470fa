package dateline.evaluate;

import dateline.model.Span;
import dateline.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a careful reader found in a sentence of an article.
 *
 * @param mode of the type, or {@code null} for none
 * @param judgesMode whether the reader said anything about the mode
 * @param status {@code null} where the reader did not say
 * @param actors who does it; empty where the sentence does not say
 * @param recipients to whom, likewise
 * @param triggers the words that carry the action, where the reader marked them
 */
record GoldEvent(
        String type,
        @Nullable String mode,
        boolean judgesMode,
        @Nullable Status status,
        List<Name> actors,
        List<Name> recipients,
        List<Span> triggers) {

    GoldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        triggers = List.copyOf(triggers);
    }

    /**
     * Somebody whom the reader named.
     *
     * @param text as the reader wrote it
     * @param span where it stands in the article; {@code null} where these are not words of the sentence
     */
    record Name(String text, @Nullable Span span) {}
}
