/**
 * Bytes in, {@linkplain dateline.model.Article articles} out.
 *
 * <p>In: an {@link dateline.ingest.InputFile}, which is a name and a way to open its bytes: a text dump of a news site
 * with several reports in it, one report as text, a web page, JSON lines, a table of {@code id} and {@code text}, or any
 * of these under gzip. Out: one {@link dateline.ingest.IngestOutcome} after the other, handed over as it is read:
 * an article, with warnings where something about it is doubtful, or a rejection that says what was expected, what came,
 * where, and what to do about it. Records of any number pass through the same small memory.
 *
 * <pre>{@code
 * Ingester ingester = new Ingester(IngestOptions.standard());
 * for (InputFile file : Inputs.find(List.of("reports/"), System.in)) {
 *     ingester.read(file, outcome -> ...);
 * }
 * }</pre>
 *
 * <p>A dump that begins
 *
 * <pre>
 * Ministers of the two countries meet in Geneva
 *
 * Updated 3 March 2021
 * Follow
 *
 * GENEVA: The foreign ministers of ...
 * </pre>
 *
 * gives an article with the {@code HEADLINE} block of the first line, {@code FURNITURE} for the next two, {@code updated}
 * 2021-03-03, a {@code DATELINE} block "GENEVA:" and the {@code PARAGRAPH} after it.
 *
 * <p>The stored text of an article from a text file is the stretch of the decoded file that belongs to it, with line
 * ends as {@code \n} and without NULs; of a table row it is the field as it stands; of a web page or a JSON record it is
 * made of the blocks, with an empty line between them.
 *
 * <p>Where to change what: the format is recognised in {@code FormatSniffer}, the character set in {@code TextDecoder};
 * articles of a dump are told apart in {@code DumpSplitter}, the parts of one in {@code ReportReading}, the dateline in
 * {@code DatelineParser}, captions in {@code Credits}, printed dates in {@code PrintedDates}; names of fields of records
 * are in {@code Field}. For web pages, {@code PagePruner} says what is cut away by name, {@code PageBody} which of the
 * rest is the article, and {@code PageMetadata} where dates and authors are looked for. What a news site says about
 * itself, the agencies, the towns of datelines and the labels that are none are lists, one entry a line, among this
 * package's resources.
 */
@org.jspecify.annotations.NullMarked
package dateline.ingest;
