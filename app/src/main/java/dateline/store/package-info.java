/**
 * Keeps articles and all that was coded from them in one embedded DuckDB file.
 *
 * <p>In: {@linkplain dateline.pipeline.Coded what reading one article gives}. Out: tables that any program with DuckDB
 * can ask, such as {@code articles}, {@code event_mentions} and {@code attributions}, and the view {@code mentions},
 * which has one row a mention with names in lists; docs/data-dictionary.md lists them all.
 *
 * <pre>{@code
 * try (EventStore store = EventStore.open(Path.of("news.duckdb"))) {
 *     if (store.standing(article) == Standing.NEW) {
 *         store.add(pipeline.code(article), rating);
 *     }
 * }
 * try (StoreReader reader = StoreReader.open(Path.of("news.duckdb"))) {
 *     reader.articles(coded -> System.out.println(coded.mentions()));
 * }
 * }</pre>
 *
 * <p>An article goes in whole or not at all, and once, so that running an ingest again, or again after it was killed,
 * adds nothing twice. One process at a time can write the file, or several read it. {@link dateline.store.StoreCheck}
 * says whether a file is whole, {@link dateline.store.StoreBackup} copies it.
 *
 * <p>To change tables, change {@code schema.sql} next to this class's resources with new columns at the end of their
 * tables, raise {@link dateline.store.Schema#VERSION}, write a {@code migration-N.sql} that brings a file of the version
 * before up to it, and add the columns to the rows classes ({@code MentionRows}, {@code FigureRows} …) and to {@code
 * ArticleRows}, which reads them.
 */
@org.jspecify.annotations.NullMarked
package dateline.store;
