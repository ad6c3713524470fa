package dateline.attribution;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Attribution;
import dateline.model.Document;
import dateline.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attributions of small texts, each written down in a line. */
final class Attributions {

    private static final Attributor ATTRIBUTOR =
            new Attributor(Lexicon.load(LexiconFiles.shipped()).lexicon());

    private Attributions() {}

    /** Reads a text, each line a paragraph. */
    static Document read(String text) {
        return ATTRIBUTOR.attribute(TestLanguage.parse(text));
    }

    /** Reads a document whose mentions of actors have changed. */
    static Document again(Document document) {
        return ATTRIBUTOR.attribute(document);
    }

    /** Reads a text whose first line is a headline. */
    static Document read(String headline, String body) {
        return ATTRIBUTOR.attribute(TestLanguage.annotator().annotate(TestLanguage.article(headline, body, null)));
    }

    /** Every attribution as {@code claimant | cue | content}; an unnamed claimant is {@code -}. */
    static List<String> lines(Document document) {
        return document.attributions().stream()
                .map(attribution -> line(document, attribution))
                .toList();
    }

    static String line(Document document, Attribution attribution) {
        return text(document, attribution.claimant()) + " | " + attribution.cueText() + " | "
                + content(document, attribution);
    }

    /** The pieces of content with {@code …} between them. */
    static String content(Document document, Attribution attribution) {
        return attribution.content().stream()
                .map(span -> span.of(document.article().text()).replace('\n', ' '))
                .collect(Collectors.joining(" … "));
    }

    static String text(Document document, @Nullable Span span) {
        return span == null ? "-" : span.of(document.article().text());
    }

    /** The only attribution with this cue. */
    static Attribution by(Document document, String cue) {
        List<Attribution> found = document.attributions().stream()
                .filter(attribution -> attribution.cueText().equals(cue))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one attribution by '" + cue + "', got " + lines(document));
        }
        return found.get(0);
    }
}
