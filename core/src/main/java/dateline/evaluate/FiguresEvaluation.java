package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.Figure;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Scores figures against sentences in which readers labelled all that is counted: tab-separated files with a sentence and
 * its figures, {@code VALUE|KIND:NOUN|CLAIMANT}, semicolons between them.
 *
 * <p>A figure is right when value, counted thing and claimant all are. What was found beyond the labels is a false alarm.
 */
public final class FiguresEvaluation {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 10);

    private final Function<Article, Coded> coder;

    /** @param coder reads and codes an article */
    public FiguresEvaluation(Function<Article, Coded> coder) {
        this.coder = coder;
    }

    /**
     * Scores all files.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a label cannot be read
     */
    public EvaluationResult evaluate(List<Path> files) throws IOException {
        FiguresScore score = new FiguresScore();
        for (Path file : files) {
            int line = 0;
            for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                line++;
                if (row.isBlank() || row.startsWith("#") || row.equals("sentence\tfigures")) {
                    continue;
                }
                sentence(file.getFileName() + ":" + line, row, score);
            }
        }
        return score.result();
    }

    private void sentence(String where, String row, FiguresScore score) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 2) {
            throw new IllegalArgumentException(
                    where + ": expected a sentence, a tab and its figures, got '" + row + "'");
        }
        List<GoldFigure> gold = new ArrayList<>();
        if (!cells[1].equals("-")) {
            for (String label : cells[1].split(";")) {
                gold.add(GoldFigure.parse(label));
            }
        }
        score.sentence(
                where, cells[0], gold, coder.apply(article(where, cells[0])).figures());
    }

    private static Article article(String id, String text) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Article(id, text, List.of(block), PUBLISHED, null, null, null, null, null, null, "en", id, null);
    }

    /** A figure in the way of the labels. */
    static String shown(Figure figure) {
        List<Claimant> chain = figure.claimants();
        String counted = figure.kind().equals("money") ? figure.unit() : figure.noun();
        return figure.quantity() + "|" + figure.kind() + ":" + (counted == null ? "" : counted) + "|"
                + (chain.isEmpty() ? "-" : chain.get(chain.size() - 1).text());
    }
}
