package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores who says what on a folder of brat standoff files: {@code text/NAME.txt} with {@code annotations/NAME.ann}, in
 * which spans are labelled Source, Cue and Content.
 *
 * <p>A predicted cue is right when it shares a letter with a marked one (each counts once). Claimants are judged where
 * the cue was found and the reader marked a claimant. Contents are judged on their own, each against the marked content
 * that it shares most letters with. "Exact" means the same letters and digits: marks and blanks at the edges are not
 * judged. Readers of such files mark nothing inside direct quotes, and of what is said within another attribution only
 * little: predictions inside quotation marks and those of little confidence are left out.
 */
public final class AttributionsEvaluation {

    /** Where precision and recall on the looked half balance best. */
    private static final double LEAST_CONFIDENCE = 0.37;

    private final Function<Article, Document> reader;

    /**
     * @param reader turns an article into a document with its attributions; offsets must stay those of the article
     */
    public AttributionsEvaluation(Function<Article, Document> reader) {
        this.reader = reader;
    }

    /**
     * Reads and scores a folder, the whole of it and each half of it by itself.
     *
     * @param folder holds the folders text and annotations
     * @return the figures of all articles; those of one half carry its name before theirs ("scoredCueF1")
     * @throws IOException if a file cannot be read
     */
    public EvaluationResult evaluate(Path folder) throws IOException {
        Map<Half, AttributionsScore> scores = new EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            scores.put(half, new AttributionsScore());
        }
        List<String> predictions = new ArrayList<>();
        predictions.add(AttributionsReport.COLUMNS);
        for (MarkedAttributions marked : MarkedAttributions.read(folder, Half.ALL)) {
            List<Attribution> found = likely(marked, reader.apply(marked.article()));
            Half half = Half.of(marked.article().id());
            for (Half part : List.of(Half.ALL, half)) {
                scores.get(part).add(marked.article().text(), marked.gold(), found);
            }
            found.forEach(attribution -> predictions.add(AttributionsReport.line(marked.article(), half, attribution)));
        }
        return new EvaluationResult(AttributionsReport.figures(scores), AttributionsReport.of(scores), predictions);
    }

    private static List<Attribution> likely(MarkedAttributions marked, Document document) {
        return document.attributions().stream()
                .filter(found -> found.confidence() >= LEAST_CONFIDENCE && !marked.quotes(found))
                .toList();
    }

    /** A fixed cut of a folder by the names of its articles. */
    public enum Half {
        ALL,
        /** The articles that rules may be made by. */
        LOOKED,
        /** The others: only scored, never looked at. */
        SCORED;

        static Half of(String name) {
            return Halves.isTuned(name) ? LOOKED : SCORED;
        }

        boolean has(String name) {
            return this == ALL || this == of(name);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
