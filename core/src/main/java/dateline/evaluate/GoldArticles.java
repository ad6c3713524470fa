package dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.ingest.Format;
import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts labelled sentences together into the articles that they are of.
 *
 * <p>Where a file {@code ARTICLE.txt} lies beside the labels, it is the article. Else the sentences of one article that
 * follow each other are its paragraphs, the first its headline if it does not end like a sentence. A sentence of no
 * article is one by itself.
 */
final class GoldArticles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEADLINED = 3;

    private final Ingester files =
            new Ingester(IngestOptions.standard().withFormat(Format.TEXT).withEnglishOnly(false));
    private final Ingester records =
            new Ingester(IngestOptions.standard().withFormat(Format.JSONL).withEnglishOnly(false));
    private final List<String> problems;

    /** @param problems takes what is wrong with the labels */
    GoldArticles(List<String> problems) {
        this.problems = problems;
    }

    /**
     * The articles of a file of labels, in its order.
     *
     * @throws IOException if the file cannot be read
     */
    List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        List<GoldLine> lines = GoldLines.read(file, problems);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            String name = lines.get(i - 1).article();
            if (i == lines.size() || name == null || !name.equals(lines.get(i).article())) {
                List<GoldLine> run = lines.subList(from, i);
                articles.add(new GoldPlacer(article(file, name, run), problems).place(run));
                from = i;
            }
        }
        return articles;
    }

    private Article article(Path file, @Nullable String name, List<GoldLine> run) {
        Path beside = name == null || !name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")
                ? null
                : file.resolveSibling(name + ".txt");
        if (beside != null && Files.isRegularFile(beside)) {
            Article read = fromFile(beside, run);
            if (read != null) {
                return read;
            }
            problems.add(run.get(0).where() + " expected the article in " + beside.getFileName()
                    + ", which cannot be read as one; its sentences are taken instead");
        }
        List<String> texts = run.stream().map(GoldLine::text).toList();
        return of(name == null ? run.get(0).where() : name, texts);
    }

    /** The article of a file, of several the one that begins like the labels. */
    private @Nullable Article fromFile(Path file, List<GoldLine> run) {
        List<Article> read = read(files, InputFile.of(file));
        String first = run.get(0).text();
        for (Article article : read) {
            if (article.text().contains(first)) {
                return article;
            }
        }
        return read.isEmpty() ? null : read.get(0);
    }

    /** An article of these paragraphs, read like any input, so that a dateline before the first is known as one. */
    private Article of(String id, List<String> paragraphs) {
        boolean headlined =
                paragraphs.size() >= HEADLINED && !paragraphs.get(0).strip().matches("(?s).*[.!?]['\"’”)]*");
        String below = String.join("\n\n", paragraphs.subList(headlined ? 1 : 0, paragraphs.size()));
        return record(id, headlined ? paragraphs.get(0) : null, below);
    }

    /** An article that is one paragraph, whose words stand in it as they are given. */
    Article paragraph(String id, String text) {
        Article read = record(id, null, text);
        return read.text().contains(text) ? read : plain(id, Block.Kind.PARAGRAPH, text);
    }

    /** An article that is one headline, whose words stand in it as they are given. */
    Article headline(String id, String text) {
        return plain(id, Block.Kind.HEADLINE, text);
    }

    private Article record(String id, @Nullable String title, String text) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("id", id);
        if (title != null) {
            record.put("title", title);
        }
        record.put("text", text);
        List<Article> read =
                read(records, InputFile.ofText(id, JSON.valueToTree(record).toString()));
        return read.size() == 1 ? read.get(0) : plain(id, Block.Kind.PARAGRAPH, text);
    }

    private static Article plain(String id, Block.Kind kind, String text) {
        Block block = new Block(kind, new Span(0, text.length()));
        return new Article(id, text, List.of(block), null, null, null, null, null, null, null, "en", "", null);
    }

    private static List<Article> read(Ingester ingester, InputFile input) {
        List<Article> read = new ArrayList<>();
        ingester.read(input, outcome -> {
            if (outcome instanceof IngestOutcome.Read one) {
                read.add(one.article());
            }
        });
        return read;
    }
}
