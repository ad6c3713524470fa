package dateline.evaluate;

import dateline.model.Document;
import dateline.model.Span;
import dateline.training.MarkedActors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the two marked spans of a labelled sentence in its text, and makes them its actors. */
final class GivenSpans {

    private GivenSpans() {}

    static Document mark(Document document, RelationRow row) {
        String text = document.article().text();
        Span actor = find(text, row.actor(), 0);
        Span recipient = findApart(text, row.recipient(), actor);
        return MarkedActors.mark(document, listOf(actor), listOf(recipient));
    }

    private static List<Span> listOf(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static @Nullable Span findApart(String text, String words, @Nullable Span other) {
        Span found = find(text, words, 0);
        while (found != null && other != null && found.overlaps(other)) {
            found = find(text, words, found.start() + 1);
        }
        return found != null ? found : find(text, words, 0);
    }

    private static @Nullable Span find(String text, String words, int from) {
        String plain = words.strip();
        int at = plain.isEmpty() ? -1 : text.indexOf(plain, from);
        if (at < 0 && !plain.isEmpty()) {
            for (int i = from; i + plain.length() <= text.length() && at < 0; i++) {
                at = text.regionMatches(true, i, plain, 0, plain.length()) ? i : -1;
            }
        }
        return at < 0 ? null : new Span(at, at + plain.length());
    }
}
