/**
 * Labelled sentences: what models learn from and what coding is measured on.
 *
 * <p>In: files of four tab-separated columns, one sentence a line, whose marks name the parts of one event:
 *
 * <pre>{@code
 * ACCUSE.disapprove	occurred	wire	{A:Kenyan Foreign Minister Amina Juma} {T:condemned} {R:Uganda} on Tuesday.
 * NONE	-	feature	The striker attacked from the left all evening.
 * }</pre>
 *
 * <p>The first column is the event type, with the mode after a dot where one fits, or {@code NONE}; the second the
 * status, or {@code -} for {@code NONE}; the third the register, one of {@link
 * dateline.training.LabelledSentence#REGISTERS}. {@code {A:…}} marks an actor, {@code {R:…}} a recipient, {@code {T:…}}
 * the words that carry the action; marks do not nest, and each may occur several times or not at all. A {@code
 * NONE} sentence may mark two between whom nothing happens, whatever else does.
 *
 * <p>Out: {@link dateline.training.LabelledSentence}s, which hold the sentence without its marks and where the marks
 * stood, and the faults of the files by line and column.
 *
 * <p>{@link dateline.training.LabelledSentenceReader} knows the format, and is the class to change for a new column or
 * mark.
 */
@org.jspecify.annotations.NullMarked
package dateline.training;
