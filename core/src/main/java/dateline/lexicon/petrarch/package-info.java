/**
 * Reads the actor and agent dictionaries of PETRARCH and Phoenix as they are.
 *
 * <p>An actor dictionary names somebody, under one or more names, and says by CAMEO codes what they are, in periods where
 * it was not always the same:
 *
 * <pre>{@code
 * ADA_OBI_                      ; comments after semicolons or hashes
 * +PRESIDENT_OBI_
 *     [NGAGOV 20150529-20190529]
 *     [NGAELI]
 * }</pre>
 *
 * <p>An agent dictionary gives the codes of common nouns, with their plural where it is irregular and sets of endings:
 *
 * <pre>{@code
 * !PERSON! = MAN, WOMAN
 * POLICE!PERSON! [~COP]
 * CHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE} [~BUS]
 * }</pre>
 *
 * <p>In: the files' text. Out: {@link dateline.lexicon.petrarch.ActorEntry}s and {@link
 * dateline.lexicon.petrarch.AgentEntry}s with their CAMEO codes, and what could not be read, by file, line and column. What
 * becomes of them in the lexicon is {@code dateline.lexicon}'s to say. {@link dateline.lexicon.petrarch.ActorReader} and
 * {@link dateline.lexicon.petrarch.AgentReader} know the two formats.
 */
@org.jspecify.annotations.NullMarked
package dateline.lexicon.petrarch;
