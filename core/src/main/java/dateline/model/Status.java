package dateline.model;

import java.util.Locale;

/** Whether an event has happened, as the report tells it. */
public enum Status {
    OCCURRED,
    ONGOING,
    /** Announced for later. */
    PLANNED,
    /** Wanted by the actor, with nothing fixed. */
    INTENDED,
    HYPOTHETICAL,
    /** Said not to have happened. */
    NEGATED,
    /** Told as background from long before the report. */
    HISTORICAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
