package dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far confidence can be believed: codings against whether they were right. */
final class Reliability {

    private static final int BINS = 10;

    private final List<Item> items = new ArrayList<>();

    private record Item(double confidence, boolean right) {}

    /**
     * Codings of about equal confidence.
     *
     * @param n how many
     * @param confidence their mean confidence
     * @param right how many of them are right
     */
    record Bin(int n, double confidence, int right) {
        double accuracy() {
            return (double) right / n;
        }
    }

    void add(double confidence, boolean right) {
        items.add(new Item(confidence, right));
    }

    /**
     * Expected calibration error over ten bins of equal mass: the mean distance of confidence from accuracy, weighted by
     * the bins' sizes.
     */
    double expectedError() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += bin.n() * Math.abs(bin.confidence() - bin.accuracy());
        }
        return items.isEmpty() ? Double.NaN : sum / items.size();
    }

    /**
     * The error that these bins would be expected to show if every confidence were true: with few codings in a bin, how many
     * are right strays from its mean by chance. By de Moivre's formula for the mean absolute deviation of a binomial
     * (P. Diaconis and S. Zabell, "Closed Form Summation for Classical Distributions", 1991), each bin taken at its mean.
     */
    double errorByChance() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += meanDeviation(bin.n(), bin.confidence());
        }
        return items.isEmpty() ? Double.NaN : sum / items.size();
    }

    /** The mean distance of how many of n are right from n p, as 2 k C(n, k) p^k (1 - p)^(n - k + 1) with k = [n p] + 1. */
    private static double meanDeviation(int n, double p) {
        int k = (int) Math.floor(n * p) + 1;
        if (p <= 0 || p >= 1 || k > n) {
            return 0;
        }
        double log = StrictMath.log(2.0 * k) + k * StrictMath.log(p) + (n - k + 1) * StrictMath.log1p(-p);
        for (int i = 1; i <= k; i++) {
            log += StrictMath.log((double) (n - k + i) / i);
        }
        return StrictMath.exp(log);
    }

    /** The codings of at least this confidence. */
    Tally atLeast(double confidence) {
        Tally tally = new Tally();
        items.stream().filter(item -> item.confidence() >= confidence).forEach(item -> tally.judge(item.right()));
        return tally;
    }

    /** Ten bins of equal mass by rising confidence; fewer where many are equal, for equals stay together. */
    List<Bin> bins() {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(Item::confidence));
        List<Bin> bins = new ArrayList<>();
        int from = 0;
        for (int bin = 1; bin <= BINS; bin++) {
            int end = (int) ((long) sorted.size() * bin / BINS);
            while (end > 0
                    && end < sorted.size()
                    && sorted.get(end).confidence() == sorted.get(end - 1).confidence()) {
                end++;
            }
            if (end > from) {
                bins.add(bin(sorted.subList(from, end)));
                from = end;
            }
        }
        return bins;
    }

    private static Bin bin(List<Item> items) {
        double mean = items.stream().mapToDouble(Item::confidence).average().orElse(0);
        int right = (int) items.stream().filter(Item::right).count();
        return new Bin(items.size(), mean, right);
    }

    /** The bins as a table. */
    String table() {
        StringBuilder table = new StringBuilder("  confidence    right  95 %                  n\n");
        for (Bin bin : bins()) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %10.3f %8.3f  %s %6d\n",
                    bin.confidence(),
                    bin.accuracy(),
                    Wilson.interval(bin.right(), bin.n()).shown(),
                    bin.n()));
        }
        return table.toString();
    }
}
