package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor in one of the two places of an event mention.
 *
 * @param actor whom the words mean
 * @param text the words; {@code null} when the report leaves the actor unsaid and it was inferred
 * @param span where the words stand; {@code null} together with {@code text}
 */
public record Participant(
        Actor actor, @Nullable String text, @Nullable Span span) {

    public String name() {
        return actor.name();
    }

    public @Nullable String country() {
        return actor.country();
    }

    public List<String> sectors() {
        return actor.sectors();
    }
}
