package dateline.time;

/** A part of the day with its TIMEX3 letters. */
enum DayPart {
    MORNING("TMO"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI"),
    NOON("T12:00"),
    MIDNIGHT("T00:00");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    /** What follows the day in a TIMEX3 value. */
    String code() {
        return code;
    }

    /** The index of the part that a word names, or −1. */
    static int indexOf(String word) {
        return switch (word) {
            case "morning", "dawn" -> MORNING.ordinal();
            case "afternoon" -> AFTERNOON.ordinal();
            case "evening", "dusk" -> EVENING.ordinal();
            case "night", "nighttime" -> NIGHT.ordinal();
            case "noon", "midday", "noontime" -> NOON.ordinal();
            case "midnight" -> MIDNIGHT.ordinal();
            default -> -1;
        };
    }
}
