package dateline.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes down what {@link CodingScore} counted. */
final class CodingReport {

    private static final int CONFUSIONS = 15;
    private static final int PROBLEMS = 20;

    private CodingReport() {}

    static String of(CodingScore score, int articles, List<String> problems) {
        StringBuilder report = new StringBuilder();
        report.append(String.format(
                Locale.ROOT,
                "coding, %d articles, %d sentences, %d events labelled, %d coded\n",
                articles,
                score.sentences(),
                score.strict().gold(),
                score.strict().coded()));
        report.append("                     P      95 %                R      95 %                F1\n");
        report.append(row("who-what-whom", score.strict()));
        report.append(row("type", score.types()));
        report.append(row("who-whom", score.pairs()));
        report.append("\n");
        report.append(share("status, type right", score.statuses()));
        report.append(share("mode, type right", score.modes()));
        report.append(share("false alarms", score.falseAlarms()));
        report.append(types(score));
        report.append(confusions(score.confusions()));
        report.append(reliability("right in type", score.typeReliability()));
        report.append(reliability("right in who, what and whom", score.strictReliability()));
        report.append(problems(problems));
        return report.toString();
    }

    private static String types(CodingScore score) {
        StringBuilder table = new StringBuilder("\nby type\n");
        score.byType().forEach((type, tally) -> table.append(row(type, tally)));
        table.append("\nby type, who-what-whom\n");
        score.strictByType().forEach((type, tally) -> table.append(row(type, tally)));
        return table.toString();
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "  %-16s %5s  %s  %5s  %s  %5s  %4d of %d\n",
                name,
                shown(tally.precision()),
                tally.precisionInterval().shown(),
                shown(tally.recall()),
                tally.recallInterval().shown(),
                shown(tally.f1()),
                tally.right(),
                tally.gold());
    }

    static String share(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "  %-28s %5s  %s  %4d of %d\n",
                name,
                shown(tally.precision()),
                tally.precisionInterval().shown(),
                tally.right(),
                tally.coded());
    }

    static String shown(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    static String confusions(Map<String, Integer> confusions) {
        StringBuilder table = new StringBuilder(confusions.isEmpty() ? "" : "\ntaken for another type\n");
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CONFUSIONS)
                .forEach(entry ->
                        table.append(String.format(Locale.ROOT, "  %4d  %s\n", entry.getValue(), entry.getKey())));
        return table.toString();
    }

    static String reliability(String of, Reliability reliability) {
        return "\nconfidence, " + of + "\n"
                + reliability.table()
                + String.format(
                        Locale.ROOT,
                        "  expected calibration error %s (by chance alone, were every confidence true: %s)\n",
                        shown(reliability.expectedError()),
                        shown(reliability.errorByChance()))
                + share("at confidence >= 0.8", reliability.atLeast(CodingScore.SURE));
    }

    /** What was wrong with the labels, so that nobody takes a score for more than it is. */
    static String problems(List<String> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("\n" + problems.size() + " faults in the labels\n");
        problems.stream()
                .limit(PROBLEMS)
                .forEach(problem -> list.append("  ").append(problem).append("\n"));
        if (problems.size() > PROBLEMS) {
            list.append("  and ").append(problems.size() - PROBLEMS).append(" more\n");
        }
        return list.toString();
    }
}
