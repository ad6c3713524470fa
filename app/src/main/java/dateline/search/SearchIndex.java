package dateline.search;

import dateline.model.Span;
import dateline.pipeline.Coded;
import dateline.store.StoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The index in a directory. */
public final class SearchIndex {

    /** Of our entries: raised when they change. */
    private static final String FORMAT = "1";

    private static final int CHUNK = 500;
    private static final double MEMORY_MB = 128;
    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private final Path folder;

    /** The index in a directory, which need not exist yet. */
    public SearchIndex(Path folder) {
        this.folder = folder;
    }

    /** Where the index of a store lies. */
    public static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + ".search");
    }

    /** Whether there is an index to search. */
    public boolean exists() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /**
     * Brings the index to what a store holds; does nothing where it is there already.
     *
     * @return how many articles were read anew
     * @throws SearchException if another process is doing the same
     */
    public int update(StoreReader store) throws IOException {
        String revision = FORMAT + ' ' + store.revision();
        if (revision.equals(revision())) {
            return 0;
        }
        Files.createDirectories(folder);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, settings())) {
            int changed = write(store, writer);
            writer.setLiveCommitData(Map.of("revision", revision).entrySet());
            writer.commit();
            return changed;
        } catch (LockObtainFailedException e) {
            throw new SearchException(
                    "another process is bringing the index " + folder + " up to date: wait until it is done", e);
        }
    }

    /**
     * Finds.
     *
     * @param words see {@code docs/store.md}
     * @param kinds what is wanted
     * @param most hits to give, 1 or more
     * @throws SearchException if the query is not understood
     */
    public Hits search(String words, Set<Hit.Kind> kinds, int most) throws IOException {
        Query query = QueryReader.read(words);
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopFieldDocs found = searcher.search(
                    ofKinds(query, kinds), new TopFieldCollectorManager(ORDER, most, null, Integer.MAX_VALUE));
            int[] entries = new int[found.scoreDocs.length];
            for (int i = 0; i < entries.length; i++) {
                ScoreDoc one = found.scoreDocs[i];
                entries[i] = one.doc;
            }
            List<List<Span>> marks = entries.length == 0 ? List.of() : new Excerpts(searcher).marks(query, entries);
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i < entries.length; i++) {
                hits.add(HitReader.read(searcher.storedFields().document(entries[i]), marks.get(i)));
            }
            return new Hits(found.totalHits.value, hits);
        }
    }

    private static Query ofKinds(Query query, Set<Hit.Kind> kinds) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Hit.Kind kind : Hit.Kind.values()) {
            if (kinds.contains(kind)) {
                any.add(new TermQuery(new Term(Fields.KIND, kind.toString())), BooleanClause.Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(any.build(), BooleanClause.Occur.FILTER)
                .build();
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(Fields.analyzer()).setRAMBufferSizeMB(MEMORY_MB);
    }

    private String revision() throws IOException {
        if (!exists()) {
            return "";
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault("revision", "");
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new SearchException(
                    "the index " + folder + " is of another version: delete it, it will be built anew", e);
        }
    }

    private int write(StoreReader store, IndexWriter writer) throws IOException {
        boolean isOfThisFormat = revision().startsWith(FORMAT + ' ');
        Map<String, String> indexed = isOfThisFormat ? indexed() : Map.of();
        Map<String, String> stored = store.codings();
        if (indexed.isEmpty()) {
            writer.deleteAll();
            store.articles(coded -> add(writer, coded, stored));
            return stored.size();
        }
        for (String id : indexed.keySet()) {
            if (!indexed.get(id).equals(stored.get(id))) {
                writer.deleteDocuments(new Term(Fields.ARTICLE, id));
            }
        }
        List<String> missing = stored.keySet().stream()
                .filter(id -> !stored.get(id).equals(indexed.get(id)))
                .toList();
        for (int i = 0; i < missing.size(); i += CHUNK) {
            for (Coded coded : store.articles(missing.subList(i, Math.min(missing.size(), i + CHUNK)))) {
                add(writer, coded, stored);
            }
        }
        return missing.size();
    }

    private static void add(IndexWriter writer, Coded coded, Map<String, String> codings) throws IOException {
        String id = coded.document().article().id();
        writer.addDocuments(Entries.of(coded, codings.getOrDefault(id, "")));
    }

    /** What the index holds: the coding of each article, by id. */
    private Map<String, String> indexed() throws IOException {
        Map<String, String> codings = new LinkedHashMap<>();
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query articles = new TermQuery(new Term(Fields.KIND, Hit.Kind.ARTICLE.toString()));
            for (ScoreDoc found : searcher.search(articles, Math.max(1, reader.maxDoc())).scoreDocs) {
                Document entry = searcher.storedFields().document(found.doc, Set.of(Fields.ID, Fields.CODING));
                codings.put(entry.get(Fields.ID), entry.get(Fields.CODING));
            }
        }
        return codings;
    }
}
