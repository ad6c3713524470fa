/**
 * Reads English: an {@link dateline.model.Article} goes in, a {@link dateline.model.Document} with sentences, tokens
 * and syntax trees comes out. The only package that knows Stanford CoreNLP.
 *
 * <p>One example: the block {@code Russia condemned the strike. Iran did too.} becomes two sentences; in the first,
 * token 1 has lemma "condemn" and tag VBD and is the root, token 0 is its {@code nsubj} and a LOCATION, token 3 its
 * {@code obj}.
 *
 * <p>The order of work, for each block that is {@linkplain dateline.model.Block.Kind#coded() coded}:
 *
 * <ol>
 *   <li>{@link dateline.language.Tokenizer} cuts it into sentences and tokens;
 *   <li>the part-of-speech tagger, the lemmatiser, the name tagger and the parser of {@link
 *       dateline.language.LanguageModels} read each sentence;
 *   <li>{@link dateline.language.Annotator} hands the result over in the words of {@link dateline.model}.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package dateline.language;
