/**
 * Finds the mentions of actors in an article and says whom each means.
 *
 * <p>In comes a {@link dateline.model.Document} with tokens, parts of speech, names as a recognizer sees them and syntax
 * trees; out goes the same document with {@link dateline.model.ActorMention}s, each of them resolved, ambiguous or
 * unresolved, and each with the reason:
 *
 * <pre>{@code
 * ActorResolver resolver = new ActorResolver(Lexicon.load(LexiconFiles.shipped()).lexicon());
 * Document resolved = resolver.resolve(annotator.annotate(article));
 * // "Chinese President Xi Jinping said he …" on 2022-12-30:
 * // [Chinese President Xi Jinping] Xi Jinping CHN [GOV]   [he] Xi Jinping CHN [GOV]
 * ActorMention subject = resolved.actorAt(sentence, verbsSubject);
 * }</pre>
 *
 * <p>{@link dateline.actor.WhoIs} answers for a bare name what the lexicon knows of it, and {@link
 * dateline.actor.ActorsAsOf} what an actor of one day is on another.
 *
 * <p>How an article is read ({@code ArticleReading} is the row of steps):
 *
 * <ol>
 *   <li>{@code Segmenter} cuts sentences into units: names of the lexicon, names that only the recognizer or the article
 *       knows, words for offices and kinds of people. {@code Chunker} finds the simple noun phrases around them;
 *   <li>{@code DraftFinder} makes a draft of each mention, {@code DraftLinks} joins "two activists | of the group" and
 *       "Novak, | the director", {@code Locatives} drops towns that are places ("in Washington");
 *   <li>countries and seats are read by {@code CountryReader}, bodies by {@code BodyCaster}, people by {@code
 *       PersonCaster}: full names found identities, family names join them, and only then the lexicon is asked who that
 *       is, as of the article's day ({@code AsOf});
 *   <li>in reading order, {@code RoleReferences} resolves "the president" and "the group", {@code Pairs} "the two
 *       leaders", {@code Pronouns} "he", "it" and "they", with {@code Speakers} for "I" and "you" in quotations.
 * </ol>
 *
 * <p>What a mention is: a phrase with its title, nationality and owner before the name ("Venezuela's government",
 * "Russian counterpart Vladimir Putin") and with "of …" after a role ("two activists of the group"). What stands beside
 * a name ("Novak, the director") is a mention of its own that means the same. A country is always a mention, also after
 * "in": whether it is party to an event is for the coder to say. A town is one only where it stands for a government.
 *
 * <p>Where to change what: who is known, and as what, is the lexicon's; which words take up a country, a body or a pair
 * is in {@code Words}; parts of the world are in {@code Region}; given names with their gender in the resource {@code
 * given-names.tsv}; how strongly nearness and subjecthood count, in {@code Pronouns}.
 */
@org.jspecify.annotations.NullMarked
package dateline.actor;
