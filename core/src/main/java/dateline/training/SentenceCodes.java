package dateline.training;

/** The codes of {@link dateline.lexicon.Problem}s in labelled sentences. Codes never change their meaning. */
public final class SentenceCodes {

    /** A line that does not have four columns. */
    public static final String COLUMNS = "S001";
    /** Neither an event type, with or without one of its modes, nor {@code NONE}. */
    public static final String TYPE = "S002";
    /** Not a status, or one where there is no event. */
    public static final String STATUS = "S003";
    /** Not a register. */
    public static final String REGISTER = "S004";
    /** Braces that are no mark: nested, open, empty or of another letter. */
    public static final String MARK = "S005";
    /** An event without trigger or without any participant, or a trigger where there is no event. */
    public static final String EVENT = "S006";

    private SentenceCodes() {}
}
