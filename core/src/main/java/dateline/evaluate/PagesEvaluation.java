package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.model.Article;
import dateline.model.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the reading of web pages: how much of the article is found, and how little else.
 *
 * <p>The measure is that of the public article extraction benchmark: runs of four words, precision and recall for each
 * page and their means over the pages, F1 of the means. A page is exact when its words are those of the truth, in order.
 */
public final class PagesEvaluation {

    private static final double GOOD = 0.9;

    /**
     * @param folder holds {@code ground-truth.json}, which gives the {@code articleBody} of each page by name, and
     *     {@code html/NAME.html.gz} (or {@code .html}); pages of any language are scored
     * @throws IOException when the truth or a page cannot be read
     */
    public EvaluationResult evaluate(Path folder) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("ground-truth.json")));
        Map<String, String> expected = new TreeMap<>();
        truth.fieldNames()
                .forEachRemaining(name ->
                        expected.put(name, truth.get(name).path("articleBody").asText()));
        Ingester ingester = new Ingester(IngestOptions.standard().withEnglishOnly(false));
        List<Scored> pages = new ArrayList<>();
        for (Map.Entry<String, String> page : expected.entrySet()) {
            pages.add(score(page.getKey(), page.getValue(), bodyOf(ingester, page(folder, page.getKey()))));
        }
        return result(pages);
    }

    private static Path page(Path folder, String name) throws NoSuchFileException {
        for (String ending : List.of(".html.gz", ".html")) {
            Path page = folder.resolve("html").resolve(name + ending);
            if (Files.exists(page)) {
                return page;
            }
        }
        throw new NoSuchFileException(
                folder + "/html/" + name + ".html.gz", null, "the page of this name in the truth");
    }

    private static String bodyOf(Ingester ingester, Path page) {
        StringBuilder body = new StringBuilder();
        ingester.read(InputFile.of(page), outcome -> {
            if (outcome instanceof IngestOutcome.Read read) {
                append(read.article(), body);
            }
        });
        return body.toString();
    }

    private static void append(Article article, StringBuilder body) {
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.DATELINE) {
                body.append(article.text(block)).append('\n');
            }
        }
    }

    /** A page with what was found on it. */
    private record Scored(String name, String found, TokenShingles shingles, boolean exact) {}

    private static Scored score(String name, String truth, String found) {
        boolean exact = TokenShingles.tokens(truth).equals(TokenShingles.tokens(found));
        return new Scored(name, found, TokenShingles.of(truth, found), exact);
    }

    private static EvaluationResult result(List<Scored> pages) {
        double precision = mean(pages.stream()
                .filter(page -> !page.found().isBlank())
                .mapToDouble(page -> page.shingles().precision())
                .toArray());
        double recall = mean(
                pages.stream().mapToDouble(page -> page.shingles().recall()).toArray());
        double exact =
                mean(pages.stream().mapToDouble(page -> page.exact() ? 1 : 0).toArray());
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("f1", 2 * precision * recall / (precision + recall));
        figures.put("precision", precision);
        figures.put("recall", recall);
        figures.put("exact", exact);
        figures.put("n", (double) pages.size());
        List<String> predictions = new ArrayList<>(List.of("page\tprecision\trecall\ttext"));
        for (Scored page : pages) {
            predictions.add(line(
                    "%s\t%.4f\t%.4f\t%s",
                    page.name(),
                    page.shingles().precision(),
                    page.shingles().recall(),
                    page.found().replaceAll("\\s+", " ").strip()));
        }
        return new EvaluationResult(figures, report(pages, figures), predictions);
    }

    private static String report(List<Scored> pages, Map<String, Double> figures) {
        StringBuilder report = new StringBuilder();
        report.append(line(
                "pages %d  F1 %.3f  precision %.3f  recall %.3f  exact %.3f%n",
                pages.size(),
                figures.get("f1"),
                figures.get("precision"),
                figures.get("recall"),
                figures.get("exact")));
        report.append(line("below F1 %.1f:%n", GOOD));
        for (Scored page : pages) {
            if (page.shingles().f1() < GOOD) {
                report.append(line(
                        "  %s  F1 %.3f  precision %.3f  recall %.3f%n",
                        page.name(),
                        page.shingles().f1(),
                        page.shingles().precision(),
                        page.shingles().recall()));
            }
        }
        return report.toString();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
