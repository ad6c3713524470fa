package dateline.evaluate;

import dateline.model.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts right and wrong figures of a {@link FiguresEvaluation}. */
final class FiguresScore {

    private final StringBuilder wrong = new StringBuilder();
    private final List<String> predictions = new ArrayList<>(List.of("where\tlabelled\tfound\tverdict"));
    private int sentences;
    private int sentencesRight;
    private int labelled;
    private int found;
    private int values;
    private int counted;
    private int claimants;
    private int right;

    void sentence(String where, String text, List<GoldFigure> gold, List<Figure> figures) {
        sentences++;
        labelled += gold.size();
        found += figures.size();
        List<Figure> free = new ArrayList<>(figures);
        List<String> lines = new ArrayList<>();
        for (GoldFigure label : gold) {
            Figure best = best(label, free);
            boolean isRight = best != null && count(label, best);
            free.remove(best);
            String shown = best == null ? "nothing" : FiguresEvaluation.shown(best);
            predictions.add(where + "\t" + label + "\t" + shown + "\t" + (isRight ? "right" : "wrong"));
            if (!isRight) {
                lines.add("labelled " + label + ", found " + shown);
            }
        }
        for (Figure extra : free) {
            predictions.add(where + "\t-\t" + FiguresEvaluation.shown(extra) + "\tfalse alarm");
            lines.add("false alarm " + FiguresEvaluation.shown(extra));
        }
        sentencesRight += lines.isEmpty() ? 1 : 0;
        if (!lines.isEmpty()) {
            wrong.append("  ").append(where).append(' ').append(text).append('\n');
            lines.forEach(line -> wrong.append("      ").append(line).append('\n'));
        }
    }

    private boolean count(GoldFigure label, Figure figure) {
        boolean value = label.isValue(figure);
        boolean thing = label.isCounted(figure);
        boolean claimant = label.isClaimant(figure);
        values += value ? 1 : 0;
        counted += thing ? 1 : 0;
        claimants += claimant ? 1 : 0;
        right += value && thing && claimant ? 1 : 0;
        return value && thing && claimant;
    }

    /** The figure that agrees in most, with the value first; {@code null} where none agrees in value or counted thing. */
    private static @Nullable Figure best(GoldFigure label, List<Figure> figures) {
        Figure best = null;
        int most = 0;
        for (Figure figure : figures) {
            int agreed = (label.isValue(figure) ? 4 : 0)
                    + (label.isCounted(figure) ? 2 : 0)
                    + (label.isClaimant(figure) ? 1 : 0);
            if (agreed > Math.max(most, 1)) {
                best = figure;
                most = agreed;
            }
        }
        return best;
    }

    EvaluationResult result() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("right", share(right, labelled));
        figures.put("precision", share(right, found));
        figures.put("value", share(values, labelled));
        figures.put("counted", share(counted, labelled));
        figures.put("claimant", share(claimants, labelled));
        figures.put("sentencesRight", share(sentencesRight, sentences));
        figures.put("n", (double) labelled);
        String report = String.format(
                Locale.ROOT,
                "figures: value, counted thing and claimant right %.3f %s (%d of %d); precision %.3f (of %d found)%n"
                        + "value %.3f, counted thing %.3f, claimant %.3f; sentences all right %d of %d%n%nwrong:%n%s",
                share(right, labelled),
                Wilson.interval(right, labelled).shown(),
                right,
                labelled,
                share(right, found),
                found,
                share(values, labelled),
                share(counted, labelled),
                share(claimants, labelled),
                sentencesRight,
                sentences,
                wrong);
        return new EvaluationResult(figures, report, predictions);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
