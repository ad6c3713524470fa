package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down what {@link AttributionsScore} counted. */
final class AttributionsReport {

    private AttributionsReport() {}

    static String of(AttributionsScore score, AttributionsEvaluation.Half half) {
        StringBuilder report = new StringBuilder();
        report.append("Who says what, ")
                .append(half.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        report.append("\n");
        for (Map.Entry<String, Double> figure : score.figures().entrySet()) {
            boolean count = figure.getKey().equals("n")
                    || figure.getKey().equals("articles")
                    || figure.getKey().equals("directQuotes");
            report.append(String.format(
                    Locale.ROOT, count ? "  %-24s %8.0f%n" : "  %-24s %8.3f%n", figure.getKey(), figure.getValue()));
        }
        return report.toString().replace("\r\n", "\n");
    }

    /** One prediction: spans as {@code start-end}, several pieces with commas between. */
    static String line(Article article, Attribution found) {
        Span claimant = found.claimant();
        return String.join(
                "\t",
                article.id(),
                pieces(List.of(found.cue())),
                claimant == null ? "" : pieces(List.of(claimant)),
                pieces(found.content()),
                found.stance().toString(),
                found.quotation().toString(),
                found.cueText().replaceAll("\\s+", " "));
    }

    private static String pieces(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }
}
