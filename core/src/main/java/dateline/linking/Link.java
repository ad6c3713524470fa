package dateline.linking;

/**
 * What became of a mention.
 *
 * @param mention its id
 * @param event id of the event that it belongs to
 * @param relation how it speaks of the event
 * @param begins whether it is the event's first mention
 * @param score how many points spoke for joining; 0 for a first mention
 * @param because the points and what they are for, in words
 */
public record Link(String mention, String event, Relation relation, boolean begins, double score, String because) {

    /** How a mention speaks of its event. */
    public enum Relation {
        /** As news. */
        REPORT,
        /** As something past: a follow-up's background, an anniversary. */
        BACKGROUND,
        /** As something announced. */
        ANNOUNCEMENT,
        /** As something that did not happen. */
        DENIAL;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
