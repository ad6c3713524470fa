package dateline.ingest;

import dateline.model.Article;
import dateline.model.Block;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads small inputs for tests. */
final class Reads {

    private Reads() {}

    static List<IngestOutcome> outcomes(String name, byte[] bytes, IngestOptions options) {
        return outcomes(name, bytes, new Ingester(options));
    }

    static List<IngestOutcome> outcomes(String name, byte[] bytes, Ingester ingester) {
        List<IngestOutcome> outcomes = new ArrayList<>();
        ingester.read(InputFile.of(name, new ByteArrayInputStream(bytes)), outcomes::add);
        return outcomes;
    }

    static List<IngestOutcome> outcomes(String name, String text) {
        return outcomes(name, text.getBytes(StandardCharsets.UTF_8), IngestOptions.standard());
    }

    static List<IngestOutcome> outcomes(String name, byte[] bytes) {
        return outcomes(name, bytes, IngestOptions.standard());
    }

    static List<Article> articles(String name, String text) {
        return articles(outcomes(name, text));
    }

    static List<Article> articles(List<IngestOutcome> outcomes) {
        return outcomes.stream()
                .filter(IngestOutcome.Read.class::isInstance)
                .map(outcome -> ((IngestOutcome.Read) outcome).article())
                .toList();
    }

    static List<IngestOutcome.Rejected> rejections(List<IngestOutcome> outcomes) {
        return outcomes.stream()
                .filter(IngestOutcome.Rejected.class::isInstance)
                .map(IngestOutcome.Rejected.class::cast)
                .toList();
    }

    /** The one article of a text. */
    static Article article(String text) {
        List<IngestOutcome> outcomes = outcomes("report.txt", text);
        if (outcomes.size() != 1) {
            throw new AssertionError("expected one outcome, got " + outcomes);
        }
        return articles(outcomes).get(0);
    }

    static List<String> words(Article article, Block.Kind kind) {
        return article.blocks(kind).stream().map(article::text).toList();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
