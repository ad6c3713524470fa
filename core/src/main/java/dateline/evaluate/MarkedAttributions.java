package dateline.evaluate;

import dateline.attribution.Quote;
import dateline.attribution.QuoteReader;
import dateline.model.Article;
import dateline.model.Attribution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** One article with the attributions that a careful reader marked in it, and the folder that holds many. */
public final class MarkedAttributions {

    private final Article article;
    private final List<GoldAttribution> gold;
    private final List<Quote> quotes;

    private MarkedAttributions(Article article, List<GoldAttribution> gold) {
        this.article = article;
        this.gold = List.copyOf(gold);
        this.quotes = QuoteReader.read(article);
    }

    /**
     * The articles that rules may be made by.
     *
     * @param folder holds the folders text and annotations
     * @throws IOException if a file cannot be read
     */
    public static List<MarkedAttributions> looked(Path folder) throws IOException {
        return read(folder, AttributionsEvaluation.Half.LOOKED);
    }

    static List<MarkedAttributions> read(Path folder, AttributionsEvaluation.Half half) throws IOException {
        List<MarkedAttributions> articles = new ArrayList<>();
        for (String name : names(folder.resolve("text"))) {
            if (half.has(name)) {
                Path file = folder.resolve("text").resolve(name + ".txt");
                Article article = RawArticle.of(name, Files.readString(file, StandardCharsets.UTF_8));
                Path annotations = folder.resolve("annotations").resolve(name + ".ann");
                articles.add(new MarkedAttributions(article, BratFile.read(annotations, article.text())));
            }
        }
        return articles;
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

    /** The text as it is: a headline, then paragraphs. */
    public Article article() {
        return article;
    }

    List<GoldAttribution> gold() {
        return gold;
    }

    /** Whether an attribution is said within quotation marks, where readers mark nothing. */
    public boolean quotes(Attribution found) {
        return quotes.stream().anyMatch(quote -> quote.inner().contains(found.cue()));
    }

    /** For each attribution whether its cue is one that the reader marked; every marked cue counts once. */
    public boolean[] cuesFound(List<Attribution> found) {
        List<BitSet> marked = gold.stream()
                .map(one -> WordCharacters.of(one.cue(), article.text()))
                .toList();
        List<BitSet> predicted = found.stream()
                .map(one -> WordCharacters.of(List.of(one.cue()), article.text()))
                .toList();
        boolean[] right = new boolean[found.size()];
        for (int partner : Matching.of(marked, predicted)) {
            if (partner >= 0) {
                right[partner] = true;
            }
        }
        return right;
    }
}
