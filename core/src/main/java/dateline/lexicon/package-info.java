/**
 * What Dateline knows before it reads: the codebook and the word lists of the folder {@code lexicon/}, as data that a
 * political scientist can edit without touching Java.
 *
 * <p>In come files ({@link dateline.lexicon.LexiconFiles}: the shipped ones, and directories laid over them); out comes a
 * {@link dateline.lexicon.Lexicon}, immutable and shared by all stages, with a list of {@link dateline.lexicon.Problem}s
 * for whoever edits the files:
 *
 * <pre>{@code
 * LoadedLexicon loaded = Lexicon.load(LexiconFiles.shippedWith(List.of(Path.of("my-lexicon"))));
 * loaded.problems().forEach(problem -> log(problem.toString()));
 * // lexicon/actors.tsv:41:30 L011 expected a sector code of plover/sectors.tsv, found 'GOVT'; did you mean 'GOV'?
 * Person xi = loaded.lexicon().people().byId("xi-jinping");
 * xi.on(LocalDate.of(2022, 12, 30)).get(0).sectors(); // [GOV]
 * }</pre>
 *
 * <p>Where to change what:
 *
 * <ul>
 *   <li>a country's names, nationalities or seats of government: {@code countries.tsv};
 *   <li>a person's offices, one row each: {@code actors.tsv}; a body: {@code organizations.tsv};
 *   <li>what "militant" or "lawmaker" is: {@code agents.tsv}; what "foreign minister" or "former" is: {@code roles.tsv};
 *   <li>an event type, mode, context, sector or score: {@code plover/*.tsv};
 *   <li>a list of words that event rules call {@code @name}: {@code synsets/name.txt}.
 * </ul>
 *
 * <p>Tables are read by {@link dateline.lexicon.Table}, names are found in text by {@link dateline.lexicon.PhraseIndex}, and
 * {@link dateline.lexicon.LexiconCheck} holds the rows of different files against each other. Dictionaries of PETRARCH are
 * read by {@link dateline.lexicon.petrarch} and laid over the tables by {@code DictionaryLayer}.
 */
@org.jspecify.annotations.NullMarked
package dateline.lexicon;
