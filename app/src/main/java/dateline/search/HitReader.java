package dateline.search;

import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/** Makes a hit of an entry of the index. */
final class HitReader {

    private HitReader() {}

    static Hit read(Document entry, List<Span> marks) {
        Hit.Kind kind = Hit.Kind.valueOf(entry.get(Fields.KIND).toUpperCase(Locale.ROOT));
        String text = entry.get(Fields.TEXT);
        Span excerpt = new Span(0, text.length());
        IndexableField known = entry.getField(Fields.SENTENCE);
        int sentence = known == null ? 0 : known.numericValue().intValue();
        if (kind == Hit.Kind.ARTICLE) {
            List<Span> sentences = sentences(entry.get(Fields.STARTS));
            sentence = sentenceAt(sentences, marks.isEmpty() ? 0 : marks.get(0).start());
            excerpt = sentences.isEmpty() ? excerpt : sentences.get(sentence);
        }
        Span shown = excerpt;
        return new Hit(
                kind,
                entry.get(Fields.ID),
                entry.get(Fields.ARTICLE),
                sentence,
                entry.get(Fields.TITLE),
                entry.get(Fields.PUBLISHER),
                entry.get(Fields.DAY),
                entry.get("label"),
                shown.of(text),
                marks.stream()
                        .filter(shown::contains)
                        .map(mark -> new Span(mark.start() - shown.start(), mark.end() - shown.start()))
                        .toList());
    }

    /** From "0-18 20-85". */
    private static List<Span> sentences(String starts) {
        return starts.isEmpty()
                ? List.of()
                : List.of(starts.split(" ")).stream().map(HitReader::span).toList();
    }

    private static Span span(String ends) {
        int bar = ends.indexOf('-');
        return new Span(Integer.parseInt(ends.substring(0, bar)), Integer.parseInt(ends.substring(bar + 1)));
    }

    private static int sentenceAt(List<Span> sentences, int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            if (offset < sentences.get(i).end()) {
                return i;
            }
        }
        return Math.max(0, sentences.size() - 1);
    }
}
