package dateline.lexicon;

/** The codes of {@link Problem}s in event rules. Codes never change their meaning. */
public final class RuleCodes {

    /** The file is not YAML, or not of the form {@code type: … rules: […]}. */
    public static final String SYNTAX = "R001";
    /** A key that rules do not have. */
    public static final String UNKNOWN_KEY = "R002";
    /** A key that the rule needs is missing or empty. */
    public static final String MISSING_KEY = "R003";
    /** Two rules have one id. */
    public static final String DUPLICATE_ID = "R004";
    /** A word list that is not in {@code synsets/}. */
    public static final String UNKNOWN_SYNSET = "R005";
    /** An example that is not of the form {@code sentence => actor > recipient [status]}. */
    public static final String EXAMPLE = "R006";
    /** A status that is none of ours. */
    public static final String STATUS = "R007";
    /** An example that the coder does not code as written. */
    public static final String EXAMPLE_FAILS = "R010";
    /** A counter-example in which the rule fires. */
    public static final String COUNTER_EXAMPLE_FIRES = "R011";

    /** A rule without examples: nobody can tell whether it works. */
    public static final String NO_EXAMPLE = "W010";

    private RuleCodes() {}
}
