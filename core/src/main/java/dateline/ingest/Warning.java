package dateline.ingest;

/**
 * Something about an article that was read which may make its coding worse.
 *
 * @param kind what is doubtful
 * @param message what was expected and what came
 * @param remedy what to do about it
 */
public record Warning(Kind kind, String message, String remedy) {

    /** What is doubtful. */
    public enum Kind {
        /** No day of publication or update: words such as "Friday" cannot be placed. */
        NO_DATE,
        /** The day was taken from the name of the file or from the address of the page. */
        DATE_FROM_NAME,
        /** A date was given and could not be understood. */
        BAD_DATE,
        /** The character set is not declared and was guessed, or some bytes were not valid in it. */
        CHARACTERS,
        /** There is a headline and no text below it. */
        NO_BODY
    }
}
