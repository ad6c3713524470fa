/**
 * Learns what the second opinion knows: its weights from labelled sentences, its confidence from labelled articles.
 *
 * <p>In: {@link dateline.training.LabelledSentence}s ({@code training/*.tsv}). Each is read as an article would be, its
 * marked pairs become {@link dateline.learning.RelationExample}s, and liblinear finds the weights
 * ({@link dateline.learning.OpinionTrainer}). {@link dateline.learning.Calibrator} then codes labelled articles and fits
 * how sure a coding is to how often such codings are right. {@code dateline train} and {@code dateline calibrate} call
 * them; coding itself never does.
 */
@org.jspecify.annotations.NullMarked
package dateline.learning;
