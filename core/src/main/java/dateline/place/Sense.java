package dateline.place;

import dateline.place.Candidate.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The candidates of one name with how likely each is, given the others. */
final class Sense {

    private static final int LARGE = 100_000;
    private static final double EXONYM = 0.4;

    private final List<Candidate> candidates;
    private final double[] own;
    private double[] likely;
    private double[] next;
    private final Weights weights;
    private int mentions;

    Sense(List<Candidate> candidates, Weights weights) {
        this.weights = weights;
        this.candidates = candidates;
        this.own = new double[candidates.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = own(candidates.get(i)) + (hasCity(candidates, candidates.get(i)) ? weights.sameNameCity() : 0);
        }
        this.likely = softmax(own);
        this.next = likely;
    }

    /** Whether a division has a city of its own name in it with a good part of its people. */
    private static boolean hasCity(List<Candidate> candidates, Candidate division) {
        if (division.kind() != Kind.FIRST_LEVEL && division.kind() != Kind.SECOND_LEVEL) {
            return false;
        }
        for (Candidate each : candidates) {
            boolean inside = each.division() == division.division() && each.population() * 8 > division.population();
            boolean capital = each.kind() == Kind.CAPITAL && Objects.equals(each.country(), division.country());
            if (capital || each.kind() == Kind.CITY && inside) {
                return true;
            }
        }
        return false;
    }

    void count() {
        mentions++;
    }

    private double own(Candidate candidate) {
        double size = weights.population() * Math.log10(candidate.population() + 300.0);
        double kind = switch (candidate.kind()) {
            case COUNTRY -> weights.country() - size / 2;
            case FIRST_LEVEL -> weights.firstLevel();
            case SECOND_LEVEL -> weights.secondLevel();
            case SECTION -> weights.section();
            case AREA, SITE -> weights.area() - size;
            case CAPITAL -> weights.capital();
            case CITY -> 0;
        };
        double name = candidate.main() ? 0 : weights.otherName();
        // Other names of large cities are as a rule their English ones.
        return size + kind + (candidate.population() > LARGE ? name * EXONYM : name);
    }

    /** Works out how likely the candidates are beside the other senses; {@link #settle} makes it count. */
    void weigh(Collection<Sense> all) {
        double[] scores = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            double context = 0;
            for (Sense other : all) {
                if (other != this) {
                    context += Math.sqrt(other.mentions) * other.support(candidates.get(i));
                }
            }
            scores[i] = own[i] + weights.context() * Math.log1p(context);
        }
        next = softmax(scores);
    }

    void settle() {
        likely = next;
    }

    /** How much the likely candidates speak for a candidate of another name. */
    private double support(Candidate of) {
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] > weights.negligible()) {
                sum += likely[i] * relation(candidates.get(i), of);
            }
        }
        return sum;
    }

    private double relation(Candidate a, Candidate b) {
        double relation = 0;
        if (a.country() != null && a.country().equals(b.country())) {
            relation += weights.sameCountry();
            if (a.division() >= 0 && a.division() == b.division()) {
                relation += weights.sameDivision();
                relation += a.county() >= 0 && a.county() == b.county() ? weights.sameCounty() : 0;
            }
        }
        boolean points = a.point() != null && b.point() != null && isSmall(a) && isSmall(b);
        return points
                ? relation + weights.near() * Math.exp(-a.point().distance(b.point()) / weights.nearKm())
                : relation;
    }

    private static boolean isSmall(Candidate candidate) {
        return candidate.kind() != Kind.FIRST_LEVEL && candidate.kind() != Kind.AREA;
    }

    private static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The likeliest candidate, {@code null} when there is none. */
    @Nullable
    Candidate best() {
        int best = -1;
        for (int i = 0; i < likely.length; i++) {
            if (best < 0 || likely[i] > likely[best]) {
                best = i;
            }
        }
        return best < 0 ? null : candidates.get(best);
    }
}
