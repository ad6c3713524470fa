package dateline.evaluate;

/**
 * One labelled sentence of a relations file.
 *
 * @param id the row's id
 * @param sentence the text
 * @param actor the words marked as who does it
 * @param recipient the words marked as to whom
 * @param root the event type that a careful reader gave, in the file's own set of types; "" where unlabelled
 * @param penta the class 1 to 4 of that type; "" where unlabelled
 */
record RelationRow(String id, String sentence, String actor, String recipient, String root, String penta) {}
