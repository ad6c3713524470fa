package dateline.evaluate;

import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts where two readers labelled a sentence alike. */
final class AgreementScore {

    private final CodingScore coding = new CodingScore();
    private final List<List<String>> held = new ArrayList<>();
    private final List<List<String>> types = new ArrayList<>();
    private final List<List<String>> statuses = new ArrayList<>();
    private int second;

    /**
     * Adds one sentence.
     *
     * @param first as the first reader labelled it
     * @param other as the second did, in the same order
     * @param mentions the events of the second reader as if they had been coded
     */
    void add(GoldSentence first, GoldSentence other, List<EventMention> mentions, ParticipantMatch participants) {
        coding.add(first, mentions, participants);
        second += mentions.size();
        held.add(List.of(held(first), held(other)));
        types.add(List.of(types(first), types(other)));
        for (EventMatch match : new EventPairs(first, mentions, participants).where(EventMatch::type)) {
            if (match.gold().status() != null) {
                statuses.add(List.of(
                        match.gold().status().name(), match.coded().status().name()));
            }
        }
    }

    private static String held(GoldSentence sentence) {
        return sentence.events().isEmpty() ? "none" : "some";
    }

    private static String types(GoldSentence sentence) {
        return sentence.events().stream().map(GoldEvent::type).sorted().collect(Collectors.joining(" "));
    }

    int sentences() {
        return types.size();
    }

    /** The figures by name, in the order to print them. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("alphaEvent", KrippendorffAlpha.nominal(held));
        figures.put("alphaType", KrippendorffAlpha.nominal(types));
        figures.put("alphaStatus", KrippendorffAlpha.nominal(statuses));
        figures.put("typeF1", coding.types().f1());
        figures.put("strictF1", coding.strict().f1());
        figures.put("sentences", (double) sentences());
        figures.put("statuses", (double) statuses.size());
        figures.put("first", (double) coding.strict().gold());
        figures.put("second", (double) second);
        return figures;
    }

    /** The figures for people. */
    String report(List<String> problems) {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "agreement of two readers, %d sentences, %d events by the first, %d by the second\n",
                sentences(),
                coding.strict().gold(),
                second));
        report.append("  Krippendorff's alpha\n");
        report.append(row("an event or none", KrippendorffAlpha.nominal(held), sentences()));
        report.append(row("types of a sentence", KrippendorffAlpha.nominal(types), sentences()));
        report.append(row("status, type alike", KrippendorffAlpha.nominal(statuses), statuses.size()));
        report.append("  F1, the second as if coded\n");
        report.append(row("type", coding.types().f1(), coding.types().right()));
        report.append(row("who-what-whom", coding.strict().f1(), coding.strict().right()));
        report.append(CodingReport.confusions(coding.confusions()));
        report.append(CodingReport.problems(problems));
        return report.toString();
    }

    private static String row(String name, double value, int n) {
        return String.format(Locale.ROOT, "    %-22s %6s  %5d\n", name, CodingReport.shown(value), n);
    }

    /** One line an event, as when the second reader's are judged by the first's. */
    List<String> lines() {
        return coding.lines();
    }
}
