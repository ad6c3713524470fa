package dateline.evaluate;

import dateline.attribution.Quote;
import dateline.attribution.QuoteReader;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores who says what on a folder of brat standoff files: {@code text/NAME.txt} with {@code annotations/NAME.ann}, in
 * which spans are labelled Source, Cue and Content.
 *
 * <p>A predicted cue is right when it shares a letter with a marked one (each counts once). Claimants are judged where
 * the cue was found and the reader marked a claimant. Contents are judged on their own, each against the marked content
 * that it shares most letters with. "Exact" means the same letters and digits: marks and blanks at the edges are not
 * judged. Readers of such files mark nothing inside direct quotes, so predictions inside quotation marks are left out.
 */
public final class AttributionsEvaluation {

    private final Function<Article, Document> reader;

    /**
     * @param reader turns an article into a document with its attributions; offsets must stay those of the article
     */
    public AttributionsEvaluation(Function<Article, Document> reader) {
        this.reader = reader;
    }

    /**
     * Reads and scores a folder.
     *
     * @param folder holds the folders text and annotations
     * @param half which of the articles to score
     * @throws IOException if a file cannot be read
     */
    public EvaluationResult evaluate(Path folder, Half half) throws IOException {
        AttributionsScore score = new AttributionsScore();
        List<String> predictions = new ArrayList<>();
        predictions.add("article\tcue\tclaimant\tcontent\tstance\tquotation\tcue_text");
        for (String name : names(folder.resolve("text"))) {
            if (half.has(name)) {
                Article article = RawArticle.of(name, text(folder, name));
                List<GoldAttribution> gold =
                        BratFile.read(folder.resolve("annotations").resolve(name + ".ann"), article.text());
                List<Attribution> found = outsideQuotes(reader.apply(article));
                score.add(article.text(), gold, found);
                found.forEach(attribution -> predictions.add(AttributionsReport.line(article, attribution)));
            }
        }
        return new EvaluationResult(score.figures(), AttributionsReport.of(score, half), predictions);
    }

    private static List<String> names(Path texts) throws IOException {
        try (Stream<Path> files = Files.list(texts)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve("text").resolve(name + ".txt"), StandardCharsets.UTF_8);
    }

    private static List<Attribution> outsideQuotes(Document document) {
        List<Quote> quotes = QuoteReader.read(document.article());
        return document.attributions().stream()
                .filter(found -> found.parent() == Attribution.TOP)
                .filter(found ->
                        quotes.stream().noneMatch(quote -> quote.inner().contains(found.cue())))
                .toList();
    }

    /** A fixed cut of a folder by the names of its articles, so that rules can be tuned on one half and judged on the other. */
    public enum Half {
        ALL,
        /** Names whose SHA-256 starts with an even byte. */
        TUNING,
        /** The others: to be scored, not looked at. */
        HELD_OUT;

        boolean has(String name) {
            return this == ALL || (this == TUNING) == (Sha256.firstByte(name) % 2 == 0);
        }
    }
}
