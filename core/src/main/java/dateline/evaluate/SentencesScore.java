package dateline.evaluate;

import dateline.model.EventMention;
import dateline.training.LabelledSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was coded rightly in sentences of which a reader has labelled one event, or that there is none. */
final class SentencesScore {

    private final Tally strict = new Tally();
    private final Tally types = new Tally();
    private final Tally pairs = new Tally();
    private final Tally coded = new Tally();
    private final Tally statuses = new Tally();
    private final Tally modes = new Tally();
    private final Tally falseAlarms = new Tally();
    private final Tally falseRelations = new Tally();
    private final Map<String, Tally> byType = new TreeMap<>();
    private final Map<String, Tally> strictByType = new TreeMap<>();
    private final Map<String, Tally> byRegister = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final Reliability reliability = new Reliability();
    private final List<String> lines = new ArrayList<>(List.of(CodingLine.HEADER));

    /**
     * Adds a sentence in which the one marked does nothing to the other, whatever else may happen in it.
     *
     * @param relation the marked ones as actors and recipients
     */
    void addUnrelated(
            GoldEvent relation, GoldSentence sentence, List<EventMention> found, ParticipantMatch participants) {
        List<EventMention> wrong = found.stream()
                .filter(mention -> participants.anyOf(relation.actors(), mention.actors())
                        && participants.anyOf(relation.recipients(), mention.recipients()))
                .toList();
        falseRelations.judge(!wrong.isEmpty());
        wrong.forEach(mention -> reliability.add(mention.confidence(), false));
        lines.addAll(CodingLine.of(sentence, wrong, List.of()));
    }

    /**
     * Adds one sentence.
     *
     * @param found the events coded in it
     */
    void add(
            LabelledSentence labelled, GoldSentence sentence, List<EventMention> found, ParticipantMatch participants) {
        EventPairs candidates = new EventPairs(sentence, found, participants);
        List<EventMatch> related = candidates.where(EventMatch::related);
        if (!labelled.isEvent()) {
            falseAlarms.judge(!found.isEmpty());
            found.forEach(mention -> reliability.add(mention.confidence(), false));
            lines.addAll(CodingLine.of(sentence, found, related));
            return;
        }
        boolean type = !candidates.where(EventMatch::type).isEmpty();
        boolean right = !candidates.where(EventMatch::strict).isEmpty();
        strict.judge(right);
        types.judge(type);
        pairs.judge(!candidates.where(EventMatch::pair).isEmpty());
        tally(byType, labelled.type()).judge(type);
        tally(strictByType, labelled.type()).judge(right);
        tally(byRegister, labelled.register()).judge(type);
        candidates.where(EventMatch::type).forEach(this::judgeDetails);
        List<EventMatch> marked = candidates.where(EventMatch::trigger);
        coded.add(marked.isEmpty() ? 0 : 1, 0, 1);
        marked.forEach(this::judgeMarked);
        // What else was coded may be right: nobody has labelled it.
        lines.addAll(
                CodingLine.of(sentence, related.stream().map(EventMatch::coded).toList(), related));
    }

    private void judgeDetails(EventMatch match) {
        statuses.judge(match.status());
        modes.judge(match.mode());
    }

    private void judgeMarked(EventMatch match) {
        coded.add(0, 1, 0);
        reliability.add(match.coded().confidence(), match.type());
        if (!match.type()) {
            confusions.merge(match.gold().type() + " coded as " + match.coded().type(), 1, Integer::sum);
        }
    }

    private static Tally tally(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, name -> new Tally());
    }

    /** The figures by name, in the order to print them. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("strictR", strict.recall());
        figures.put("typeR", types.recall());
        figures.put("pairR", pairs.recall());
        figures.put("triggerR", coded.recall());
        figures.put("typeAccuracy", typeAccuracy().precision());
        figures.put("statusAccuracy", statuses.precision());
        figures.put("modeAccuracy", modes.precision());
        figures.put("falseAlarms", falseAlarms.precision());
        figures.put("falseRelations", falseRelations.precision());
        figures.put("calibrationError", reliability.expectedError());
        figures.put("precisionAt80", reliability.atLeast(CodingScore.SURE).precision());
        figures.put("nonEvents", (double) falseAlarms.coded());
        figures.put("nonRelations", (double) falseRelations.coded());
        figures.put("n", (double) strict.gold());
        return figures;
    }

    private Tally typeAccuracy() {
        Tally tally = new Tally();
        int wrong = confusions.values().stream().mapToInt(Integer::intValue).sum();
        tally.add(coded.coded() - wrong, coded.coded(), coded.coded());
        return tally;
    }

    /** The figures for people. */
    String report(List<String> problems) {
        StringBuilder report = new StringBuilder("labelled sentences, " + strict.gold() + " with an event, "
                + falseAlarms.coded() + " without, " + falseRelations.coded() + " with two who are not related\n");
        report.append(CodingReport.share("who-what-whom found", strict));
        report.append(CodingReport.share("type found", types));
        report.append(CodingReport.share("who-whom found", pairs));
        report.append(CodingReport.share("type, trigger coded", typeAccuracy()));
        report.append(CodingReport.share("status, type right", statuses));
        report.append(CodingReport.share("mode, type right", modes));
        report.append(CodingReport.share("false alarms", falseAlarms));
        report.append(CodingReport.share("false relations", falseRelations));
        append(report, "type found, by type", byType);
        append(report, "who-what-whom found, by type", strictByType);
        append(report, "type found, by register", byRegister);
        report.append(CodingReport.confusions(confusions));
        report.append(CodingReport.reliability("right in type, labelled triggers and what is false", reliability));
        report.append(CodingReport.problems(problems));
        return report.toString();
    }

    private static void append(StringBuilder report, String title, Map<String, Tally> tallies) {
        report.append("\n").append(title).append("\n");
        tallies.forEach((name, tally) -> report.append(CodingReport.share(name, tally)));
    }

    List<String> lines() {
        return lines;
    }
}
