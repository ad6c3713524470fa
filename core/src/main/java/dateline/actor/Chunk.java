package dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simple noun phrase: words up to and with the noun that they describe.
 *
 * @param first index of its first token
 * @param end index after its last token, which is a noun
 * @param segments the known units in it, from left to right
 * @param owner the phrase that owns this one: "Moscow" of "Moscow's campaign"
 */
record Chunk(
        int first,
        int end,
        List<Segment> segments,
        @Nullable Chunk owner) {

    Chunk {
        segments = List.copyOf(segments);
    }

    /** The unit that the phrase ends with, or {@code null} when its noun is none. */
    @Nullable
    Segment last() {
        if (segments.isEmpty()) {
            return null;
        }
        Segment last = segments.get(segments.size() - 1);
        return last.end() == end ? last : null;
    }

    int head() {
        return end - 1;
    }
}
