package dateline.linking;

/**
 * How an article's text stands to the texts before it.
 *
 * <p>All articles of one text, copies and versions alike, belong to one story, which counts as one voice however many
 * outlets print it.
 */
public sealed interface Origin {

    /** Number of the story, counting from 0 in the order of their first articles. */
    int story();

    /** The text is nobody else's: an independent report. */
    record New(int story) implements Origin {}

    /**
     * The text of another outlet's article, printed again.
     *
     * @param article id of the first article of the text that it is closest to
     * @param shared share of the shorter text that stands in the longer, from 0 to 1, estimated
     */
    record CopyOf(int story, String article, double shared) implements Origin {}

    /**
     * A later state of an article of the same outlet.
     *
     * @param article id of the version that it is closest to
     * @param shared share of the shorter text that stands in the longer, from 0 to 1, estimated
     */
    record VersionOf(int story, String article, double shared) implements Origin {}
}
