/**
 * Full text search over the articles, quotes and event mentions of a store, with Lucene.
 *
 * <p>In: {@linkplain dateline.store.StoreReader a store}. Out: {@linkplain dateline.search.Hit hits}, each with the words that
 * matched and the sentence that they stand in. The index lies in a directory beside the store and can be deleted at any
 * time: {@link dateline.search.SearchIndex#update} brings it to what the store holds, reading only what differs.
 *
 * <pre>{@code
 * SearchIndex index = new SearchIndex(SearchIndex.beside(file));
 * index.update(reader);
 * index.search("actor:Kenya type:EXPEL \"foreign minister\"", Hit.Kind.ALL, 20).hits();
 * }</pre>
 *
 * <p>To add a field, add it to {@code Fields}, fill it in {@code Entries}, and raise {@code SearchIndex.FORMAT}, which has
 * all indexes built anew.
 */
@org.jspecify.annotations.NullMarked
package dateline.search;
