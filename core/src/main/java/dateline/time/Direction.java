package dateline.time;

/** Where a verb points from the day of publication. */
enum Direction {
    PAST,
    /** The time describes a noun in a sentence about the past: "rejected the Jan. 14 deadline". */
    PROBABLY_PAST,
    UNKNOWN,
    FUTURE
}
