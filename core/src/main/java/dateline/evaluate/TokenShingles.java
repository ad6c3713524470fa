package dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far two texts hold the same runs of four words, each run as often as it occurs.
 *
 * <p>Counts are shares of all runs of either text, so that long texts weigh no more than short ones.
 *
 * @param both share of runs that both texts have
 * @param extra share that only the predicted text has
 * @param missing share that only the true text has
 */
record TokenShingles(double both, double extra, double missing) {

    private static final int SIZE = 4;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    static TokenShingles of(String truth, String predicted) {
        Map<List<String>, Integer> expected = count(tokens(truth));
        Map<List<String>, Integer> found = count(tokens(predicted));
        double both = 0;
        double missing = 0;
        for (Map.Entry<List<String>, Integer> entry : expected.entrySet()) {
            int shared = Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0));
            both += shared;
            missing += entry.getValue() - shared;
        }
        double extra = found.values().stream().mapToInt(Integer::intValue).sum() - both;
        double all = both + extra + missing;
        return all == 0 ? new TokenShingles(0, 0, 0) : new TokenShingles(both / all, extra / all, missing / all);
    }

    double precision() {
        return both + extra == 0 ? 1 : both / (both + extra);
    }

    double recall() {
        return both + missing == 0 ? 1 : both / (both + missing);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** The words of a text, without punctuation. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** A text shorter than a run is one run. */
    private static Map<List<String>, Integer> count(List<String> tokens) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        int last = Math.max(0, tokens.size() - SIZE);
        for (int i = 0; i <= last; i++) {
            counts.merge(tokens.subList(i, Math.min(tokens.size(), i + SIZE)), 1, Integer::sum);
        }
        return counts;
    }
}
