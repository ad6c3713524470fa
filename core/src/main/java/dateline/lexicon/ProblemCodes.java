package dateline.lexicon;

/** The codes of {@link Problem}s in tables. Codes never change their meaning; a retired code is not used again. */
public final class ProblemCodes {

    /** A file that the lexicon needs is missing, or holds bytes that are not UTF-8. */
    public static final String UNREADABLE = "L001";
    /** The header lacks a column. */
    public static final String MISSING_COLUMN = "L002";
    /** A row has more cells than the header has columns. */
    public static final String TOO_MANY_CELLS = "L003";
    /** A cell that must be filled is empty. */
    public static final String EMPTY_CELL = "L004";
    /** Two rows have the same key. */
    public static final String DUPLICATE = "L005";
    /** Not a number, or out of its range. */
    public static final String NUMBER = "L006";
    /** Not a date: neither {@code 2019}, {@code 2019-05} nor {@code 2019-05-20}. */
    public static final String DATE = "L007";
    /** A period that ends before it begins. */
    public static final String PERIOD = "L008";
    /** Not a country code of countries.tsv. */
    public static final String COUNTRY = "L010";
    /** Not a sector code of plover/sectors.tsv. */
    public static final String SECTOR = "L011";
    /** Not a mode of its event type. */
    public static final String MODE = "L012";
    /** Not an event type of plover/types.tsv. */
    public static final String TYPE = "L013";
    /** Not one of the words that a column allows. */
    public static final String WORD = "L014";
    /** The same name for two persons or bodies of overlapping periods: it will be left open which is meant. */
    public static final String SHARED_NAME = "W001";
    /** A row that does not say where its facts are from. */
    public static final String NO_REFERENCE = "W002";

    private ProblemCodes() {}
}
