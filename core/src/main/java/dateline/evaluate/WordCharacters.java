package dateline.evaluate;

import dateline.model.Span;
import java.util.BitSet;
import java.util.Collection;

/** The letters and digits that spans cover: what two readers who punctuate differently still agree on. */
final class WordCharacters {

    private WordCharacters() {}

    static BitSet of(Collection<Span> spans, String text) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            for (int at = span.start(); at < Math.min(span.end(), text.length()); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    covered.set(at);
                }
            }
        }
        if (covered.isEmpty()) {
            spans.forEach(span -> covered.set(span.start(), span.end()));
        }
        return covered;
    }
}
