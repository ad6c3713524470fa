package dateline.evaluate;

import dateline.evaluate.AttributionsEvaluation.Half;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down what {@link AttributionsScore} counted. */
final class AttributionsReport {

    /** The names of the columns of {@link #line}. */
    static final String COLUMNS = "article\tcue\tclaimant\tcontent\tstance\tquotation\tcue_text\thalf";

    private static final Set<String> COUNTS = Set.of("n", "articles", "directQuotes");

    private AttributionsReport() {}

    /** All figures; those of a half carry its name before theirs. */
    static Map<String, Double> figures(Map<Half, AttributionsScore> scores) {
        Map<String, Double> figures = new LinkedHashMap<>();
        scores.forEach((half, score) -> score.figures().forEach((name, value) -> {
            String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            figures.put(half == Half.ALL ? name : half + upper, value);
        }));
        return figures;
    }

    static String of(Map<Half, AttributionsScore> scores) {
        StringBuilder report = new StringBuilder("Who says what\n");
        report.append(String.format(Locale.ROOT, "  %-24s", ""));
        scores.keySet().forEach(half -> report.append(String.format(Locale.ROOT, " %8s", half)));
        report.append('\n');
        for (String figure : scores.get(Half.ALL).figures().keySet()) {
            report.append(String.format(Locale.ROOT, "  %-24s", figure));
            String format = COUNTS.contains(figure) ? " %8.0f" : " %8.3f";
            scores.values()
                    .forEach(score -> report.append(
                            String.format(Locale.ROOT, format, score.figures().get(figure))));
            report.append('\n');
        }
        return report.toString();
    }

    /** One prediction: spans as {@code start-end}, several pieces with commas between. */
    static String line(Article article, Half half, Attribution found) {
        Span claimant = found.claimant();
        return String.join(
                "\t",
                article.id(),
                pieces(List.of(found.cue())),
                claimant == null ? "" : pieces(List.of(claimant)),
                pieces(found.content()),
                found.stance().toString(),
                found.quotation().toString(),
                found.cueText().replaceAll("\\s+", " "),
                half.toString());
    }

    private static String pieces(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }
}
