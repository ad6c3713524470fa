package dateline.lexicon.petrarch;

/**
 * The codes of {@link dateline.lexicon.Problem}s in dictionaries. They are warnings: a dictionary is used as far as it can
 * be read. Codes never change their meaning.
 */
public final class DictionaryCodes {

    /** A name without any code. */
    public static final String NO_CODE = "W101";
    /** A code or a synonym with no name before it. */
    public static final String NO_NAME = "W102";
    /** A bracket or brace that is not closed, or not opened. */
    public static final String BRACKET = "W103";
    /** Not a date: neither YYMMDD nor YYYYMMDD, or none of the calendar; or a period that ends before it begins. */
    public static final String DATE = "W104";
    /** A part of a CAMEO code that nothing is known of. */
    public static final String CODE = "W105";
    /** A set of endings that the file does not define. */
    public static final String SET = "W106";
    /** Bytes that are not UTF-8. */
    public static final String LETTERS = "W107";

    private DictionaryCodes() {}
}
