package dateline.evaluate;

import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts what was coded rightly in sentences whose every event a reader has labelled. */
final class CodingScore {

    /** From this confidence on, codings count as sure. */
    static final double SURE = 0.8;

    private final Tally strict = new Tally();
    private final Tally types = new Tally();
    private final Tally pairs = new Tally();
    private final Tally statuses = new Tally();
    private final Tally modes = new Tally();
    private final Tally falseAlarms = new Tally();
    private final Map<String, Tally> strictByType = new TreeMap<>();
    private final Map<String, Tally> byType = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final Reliability typeReliability = new Reliability();
    private final Reliability strictReliability = new Reliability();
    private final List<String> lines = new ArrayList<>(List.of(CodingLine.HEADER));
    private int sentences;

    /**
     * Adds one sentence.
     *
     * @param coded the events coded in it
     */
    void add(GoldSentence sentence, List<EventMention> coded, ParticipantMatch participants) {
        EventPairs candidates = new EventPairs(sentence, coded, participants);
        int gold = sentence.events().size();
        sentences++;
        if (gold == 0) {
            falseAlarms.judge(!coded.isEmpty());
        }
        List<EventMatch> typed = candidates.where(EventMatch::type);
        List<EventMatch> right = candidates.where(EventMatch::strict);
        strict.add(right.size(), coded.size(), gold);
        types.add(typed.size(), coded.size(), gold);
        pairs.add(candidates.where(EventMatch::pair).size(), coded.size(), gold);
        typed.forEach(this::judgeDetails);
        addByType(sentence, coded, typed, byType);
        addByType(sentence, coded, right, strictByType);
        coded.forEach(mention -> {
            typeReliability.add(mention.confidence(), typed.stream().anyMatch(has(mention)));
            strictReliability.add(mention.confidence(), right.stream().anyMatch(has(mention)));
        });
        List<EventMatch> related = candidates.where(EventMatch::related);
        related.stream()
                .filter(match -> !match.type())
                .forEach(match -> confusions.merge(
                        match.gold().type() + " coded as " + match.coded().type(), 1, Integer::sum));
        lines.addAll(CodingLine.of(sentence, coded, related));
    }

    private static Predicate<EventMatch> has(EventMention mention) {
        return match -> match.coded() == mention;
    }

    private void judgeDetails(EventMatch match) {
        if (match.gold().status() != null) {
            statuses.judge(match.status());
        }
        if (match.gold().judgesMode()) {
            modes.judge(match.mode());
        }
    }

    private static void addByType(
            GoldSentence sentence, List<EventMention> coded, List<EventMatch> right, Map<String, Tally> tallies) {
        sentence.events().forEach(event -> tally(tallies, event.type()).add(0, 0, 1));
        coded.forEach(mention -> tally(tallies, mention.type()).add(0, 1, 0));
        right.forEach(match -> tally(tallies, match.gold().type()).add(1, 0, 0));
    }

    private static Tally tally(Map<String, Tally> tallies, String type) {
        return tallies.computeIfAbsent(type, key -> new Tally());
    }

    /** The figures by name, in the order to print them. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("strictP", strict.precision());
        figures.put("strictR", strict.recall());
        figures.put("strictF1", strict.f1());
        figures.put("typeP", types.precision());
        figures.put("typeR", types.recall());
        figures.put("typeF1", types.f1());
        figures.put("pairF1", pairs.f1());
        figures.put("statusAccuracy", statuses.precision());
        figures.put("modeAccuracy", modes.precision());
        figures.put("falseAlarms", falseAlarms.precision());
        figures.put("calibrationError", typeReliability.expectedError());
        figures.put("calibrationErrorByChance", typeReliability.errorByChance());
        figures.put("precisionAt80", typeReliability.atLeast(SURE).precision());
        figures.put("strictCalibrationError", strictReliability.expectedError());
        figures.put("strictPrecisionAt80", strictReliability.atLeast(SURE).precision());
        figures.put("sentences", (double) sentences);
        figures.put("coded", (double) strict.coded());
        figures.put("n", (double) strict.gold());
        return figures;
    }

    /** One line an event, coded or missed, and one for every sentence without; the first names the columns. */
    List<String> lines() {
        return lines;
    }

    int sentences() {
        return sentences;
    }

    Tally strict() {
        return strict;
    }

    Tally types() {
        return types;
    }

    Tally pairs() {
        return pairs;
    }

    /** Among events of the right type. */
    Tally statuses() {
        return statuses;
    }

    /** Among events of the right type. */
    Tally modes() {
        return modes;
    }

    /** Among sentences without event: "right" are those in which one was coded. */
    Tally falseAlarms() {
        return falseAlarms;
    }

    Map<String, Tally> byType() {
        return byType;
    }

    Map<String, Tally> strictByType() {
        return strictByType;
    }

    /** How often one type was coded for another. */
    Map<String, Integer> confusions() {
        return confusions;
    }

    Reliability typeReliability() {
        return typeReliability;
    }

    Reliability strictReliability() {
        return strictReliability;
    }
}
