package dateline.store;

/** How an article stands to what a store holds. */
public enum Standing {
    /** Neither the article's id nor its text is there under that id. */
    NEW,
    /** The same id with the same text is there. */
    KNOWN,
    /** The id is there with another text. */
    TAKEN
}
