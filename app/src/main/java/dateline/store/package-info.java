/**
 * Keeps articles and their event mentions in one embedded DuckDB file.
 *
 * <p>In: {@linkplain dateline.pipeline.Coded what reading one article gives}. Out: tables that any program with DuckDB
 * can ask: {@code articles}, {@code blocks}, {@code event_mentions}, {@code participants}, {@code claimants},
 * {@code evidence}, and the view {@code events}, which has one row a mention with names in lists.
 *
 * <pre>{@code
 * try (EventStore store = EventStore.open(Path.of("news.duckdb"))) {
 *     if (store.standing(article) == Standing.NEW) {
 *         store.add(pipeline.code(article));
 *     }
 * }
 * }</pre>
 *
 * <p>An article goes in whole or not at all, and once: adding what is there already is refused, so that running an ingest
 * again, or again after it was killed, adds nothing twice. One process at a time can hold the file.
 *
 * <p>To change tables, change {@code schema.sql} next to this class's resources, raise {@link
 * dateline.store.Schema#VERSION} and say in {@link dateline.store.Schema} how a file of the version before is brought up
 * to it.
 */
@org.jspecify.annotations.NullMarked
package dateline.store;
