package dateline.attribution;

import dateline.model.Span;

/**
 * A stretch of one block in quotation marks.
 *
 * @param span with its marks, as far as they are printed
 * @param inner the words between the marks
 * @param block index of the block in the article
 * @param follows index of the quote that this one carries on in a new paragraph, or {@link #STARTS}
 */
public record Quote(Span span, Span inner, int block, int follows) {

    /** In place of an earlier quote: this one starts on its own. */
    public static final int STARTS = -1;
}
