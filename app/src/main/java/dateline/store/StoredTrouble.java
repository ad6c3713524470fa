package dateline.store;

/**
 * What a person should know about an input that was read into a store.
 *
 * @param kind what it comes to: failed, not english, no date, doubtful
 * @param file name of the input
 * @param line from 1; 0 where the whole input is meant
 * @param message what was expected and what came
 * @param remedy what to do about it
 */
public record StoredTrouble(String kind, String file, int line, String message, String remedy) {

    /** The kind of an input that was not coded, though it should have been. */
    public static final String FAILED = "failed";

    /** The kind of an input that was left out for its language. */
    public static final String NOT_ENGLISH = "not english";

    /** Whether nothing of the input is stored. */
    boolean isLeftOut() {
        return kind.equals(FAILED) || kind.equals(NOT_ENGLISH);
    }

    /** Name of the file, without the number of an article in it. */
    String input() {
        int number = file.lastIndexOf('#');
        return number < 0 ? file : file.substring(0, number);
    }
}
