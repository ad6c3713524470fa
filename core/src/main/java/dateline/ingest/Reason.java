package dateline.ingest;

/** Why nothing, or nothing more, was read. */
public enum Reason {
    /** There is nothing in it. */
    EMPTY,
    /** It is not text. */
    BINARY,
    /** It ends before it is complete. */
    TRUNCATED,
    /** It cannot be opened or read to its end. */
    UNREADABLE,
    /** It is text in a form that is not read here. */
    UNSUPPORTED,
    NOT_ENGLISH,
    /** No words of a report were found in it. */
    NO_TEXT,
    /** One record does not have the form that the others have. */
    BAD_RECORD,
    /** It is larger than the limit. */
    TOO_LARGE
}
