package dateline.lexicon;

/**
 * A file of the lexicon, as text.
 *
 * @param name within the lexicon: {@code plover/types.tsv}
 * @param shownAs how messages name it
 * @param text decoded, without byte-order mark
 */
public record LexiconFile(String name, String shownAs, String text) {}
