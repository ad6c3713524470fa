package dateline.search;

import dateline.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds where the words of a query stand in the texts of what was found. */
final class Excerpts {

    private final Marker marker;

    Excerpts(IndexSearcher searcher) {
        this.marker = new Marker(searcher);
    }

    /** For each entry the marks in its text, in reading order of the best passage; none where only other fields match. */
    List<List<Span>> marks(Query query, int[] entries) throws IOException {
        Object[] found = marker.mark(query, entries);
        List<List<Span>> marks = new ArrayList<>();
        for (Object one : found) {
            List<Span> spans = new ArrayList<>();
            if (one instanceof List<?> list) {
                list.forEach(span -> spans.add((Span) span));
            }
            marks.add(spans);
        }
        return marks;
    }

    private static final class Marker extends UnifiedHighlighter {

        Marker(IndexSearcher searcher) {
            super(UnifiedHighlighter.builder(searcher, Fields.analyzer())
                    .withMaxLength(Integer.MAX_VALUE - 1)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new Spans()));
        }

        Object[] mark(Query query, int[] entries) throws IOException {
            Map<String, Object[]> found =
                    highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, entries, new int[] {1});
            return found.getOrDefault(Fields.TEXT, new Object[entries.length]);
        }
    }

    /** Gives the spans of the matches of a passage. */
    private static final class Spans extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Span> spans = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return spans.stream().distinct().sorted().toList();
        }
    }
}
