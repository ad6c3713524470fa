/**
 * Writes event mentions for people and for other programs.
 *
 * <p>In: the event mentions of one article after another, with the {@linkplain dateline.model.Document document} they
 * were found in. Out: one of four formats, each a {@link dateline.export.MentionWriter}:
 *
 * <ul>
 *   <li>{@link dateline.export.JsonlWriter}: one JSON object a line, the record that other tools may rely on;
 *   <li>{@link dateline.export.CsvWriter} and {@link dateline.export.ParquetWriter}: one row a mention, with the columns
 *       of {@link dateline.export.MentionColumns};
 *   <li>{@link dateline.export.TableWriter}: for reading, each event with its sentence and the words that carry it marked.
 * </ul>
 *
 * <p>Example: {@code new JsonlWriter(out, scale).write(document, mentions)} appends
 *
 * <pre>{@code {"id":"…","article":{"id":"…",…},"type":"CONSULT","of":null,"mode":"visit",…}}</pre>
 *
 * <p>To add a column, add it to {@link dateline.export.MentionColumns} and to {@code docs/data-dictionary.md}, which a
 * test compares. The JSON's keys are a contract: add, never rename.
 */
@org.jspecify.annotations.NullMarked
package dateline.export;
