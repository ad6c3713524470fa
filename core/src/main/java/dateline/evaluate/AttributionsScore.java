package dateline.evaluate;

import dateline.model.Attribution;
import dateline.model.Span;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what of the marked attributions was found, article by article. */
final class AttributionsScore {

    private final Counts cues = new Counts();
    private final Counts contentsOverlapping = new Counts();
    private final Counts contentsExact = new Counts();
    private int articles;
    private int claimants;
    private int claimantsOverlapping;
    private int claimantsExact;
    private int pairs;
    private int pairsOverlapping;
    private int pairsExact;
    private int directQuotes;
    private int directSpeakers;

    /** Adds one article. */
    void add(String text, List<GoldAttribution> gold, List<Attribution> found) {
        articles++;
        List<Sides> marked = gold.stream()
                .map(one -> new Sides(
                        WordCharacters.of(one.cue(), text),
                        WordCharacters.of(one.claimant(), text),
                        WordCharacters.of(one.content(), text)))
                .toList();
        List<Sides> predicted = found.stream()
                .map(one -> new Sides(
                        WordCharacters.of(List.of(one.cue()), text),
                        one.claimant() == null ? new BitSet() : WordCharacters.of(List.of(one.claimant()), text),
                        WordCharacters.of(one.content(), text)))
                .toList();
        int[] byCue = Matching.of(
                marked.stream().map(Sides::cue).toList(),
                predicted.stream().map(Sides::cue).toList());
        cues.add(matched(byCue), predicted.size(), marked.size());
        countPairs(marked, predicted, byCue);
        int[] byContent = Matching.of(
                marked.stream().map(Sides::content).toList(),
                predicted.stream().map(Sides::content).toList());
        countContents(marked, predicted, byContent);
        countSpeakers(gold, marked, predicted, byContent, text);
    }

    private static int matched(int[] matching) {
        int matched = 0;
        for (int other : matching) {
            matched += other >= 0 ? 1 : 0;
        }
        return matched;
    }

    private void countPairs(List<Sides> marked, List<Sides> predicted, int[] byCue) {
        for (int i = 0; i < marked.size(); i++) {
            if (byCue[i] < 0) {
                continue;
            }
            Sides one = marked.get(i);
            Sides other = predicted.get(byCue[i]);
            if (!one.claimant().isEmpty()) {
                claimants++;
                claimantsOverlapping += one.claimant().intersects(other.claimant()) ? 1 : 0;
                claimantsExact += one.claimant().equals(other.claimant()) ? 1 : 0;
            }
            if (!one.content().isEmpty()) {
                pairs++;
                pairsOverlapping += one.content().intersects(other.content()) ? 1 : 0;
                pairsExact += one.content().equals(other.content()) ? 1 : 0;
            }
        }
    }

    private void countContents(List<Sides> marked, List<Sides> predicted, int[] byContent) {
        int exact = 0;
        for (int i = 0; i < marked.size(); i++) {
            exact += byContent[i] >= 0
                            && marked.get(i)
                                    .content()
                                    .equals(predicted.get(byContent[i]).content())
                    ? 1
                    : 0;
        }
        contentsOverlapping.add(matched(byContent), predicted.size(), marked.size());
        contentsExact.add(exact, predicted.size(), marked.size());
    }

    private void countSpeakers(
            List<GoldAttribution> gold, List<Sides> marked, List<Sides> predicted, int[] byContent, String text) {
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).claimant().isEmpty() || !direct(gold.get(i).content(), text)) {
                continue;
            }
            directQuotes++;
            if (byContent[i] >= 0
                    && marked.get(i)
                            .claimant()
                            .intersects(predicted.get(byContent[i]).claimant())) {
                directSpeakers++;
            }
        }
    }

    /** Whether a content starts and ends with a quotation mark. */
    private static boolean direct(List<Span> content, String text) {
        if (content.isEmpty()) {
            return false;
        }
        String marks = "\"“”'‘’«»`";
        char first = text.charAt(content.get(0).start());
        char last = text.charAt(content.get(content.size() - 1).end() - 1);
        return marks.indexOf(first) >= 0 && marks.indexOf(last) >= 0;
    }

    /** The figures by name, in the order to print them. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("cueF1", cues.f1());
        figures.put("cueP", cues.precision());
        figures.put("cueR", cues.recall());
        figures.put("claimantOverlap", share(claimantsOverlapping, claimants));
        figures.put("claimantExact", share(claimantsExact, claimants));
        figures.put("contentOverlapF1", contentsOverlapping.f1());
        figures.put("contentExactF1", contentsExact.f1());
        figures.put("contentOverlapGivenCue", share(pairsOverlapping, pairs));
        figures.put("contentExactGivenCue", share(pairsExact, pairs));
        figures.put("directSpeaker", share(directSpeakers, directQuotes));
        figures.put("directQuotes", (double) directQuotes);
        figures.put("articles", (double) articles);
        figures.put("n", (double) cues.marked);
        return figures;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private record Sides(BitSet cue, BitSet claimant, BitSet content) {}

    /** Right, predicted and marked, over all articles. */
    private static final class Counts {
        private int right;
        private int predicted;
        private int marked;

        void add(int newRight, int newPredicted, int newMarked) {
            right += newRight;
            predicted += newPredicted;
            marked += newMarked;
        }

        double precision() {
            return share(right, predicted);
        }

        double recall() {
            return share(right, marked);
        }

        double f1() {
            return share(2 * right, predicted + marked);
        }
    }
}
