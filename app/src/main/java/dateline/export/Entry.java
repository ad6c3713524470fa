package dateline.export;

/**
 * What people read of a record.
 *
 * @param heading over this and the entries after it that have the same
 * @param kind one word that stands out
 * @param what the fact itself
 * @param note who says so and the like; may be empty
 * @param evidence the words of the report
 */
public record Entry(String heading, String kind, String what, String note, String evidence) {}
