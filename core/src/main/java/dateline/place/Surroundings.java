package dateline.place;

import dateline.place.Candidate.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Places a name that the index does not know with what surrounds it: an unknown river in a report about one county lies
 * in or near that county. Only its first-level division is claimed.
 */
final class Surroundings {

    private Surroundings() {}

    /**
     * A candidate for an unknown name, or {@code null} when nothing near it in the text is known.
     *
     * @param name as written
     * @param at index of the name
     * @param known what the names of the text mean, in order, {@code null} where unknown
     */
    static @Nullable Candidate of(String name, int at, List<@Nullable Candidate> known) {
        Map<Integer, Double> votes = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            Candidate each = known.get(i);
            if (each != null && each.division() >= 0 && each.point() != null) {
                votes.merge(each.division(), 1.0 / (1 + Math.abs(i - at)), Double::sum);
            }
        }
        int division = -1;
        double most = 0;
        for (Map.Entry<Integer, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                division = vote.getKey();
            }
        }
        Candidate nearest = nearest(division, at, known);
        return nearest == null
                ? null
                : new Candidate(
                        Kind.AREA,
                        name,
                        nearest.country(),
                        division,
                        -1,
                        nearest.admin1(),
                        nearest.point(),
                        0,
                        null,
                        true);
    }

    /** Of the places in a division the one nearest in the text, a town or county before the division itself. */
    private static @Nullable Candidate nearest(int division, int at, List<@Nullable Candidate> known) {
        Candidate nearest = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < known.size(); i++) {
            Candidate each = known.get(i);
            if (each != null && each.division() == division && division >= 0 && each.point() != null) {
                double distance = Math.abs(i - at) + (each.kind() == Kind.FIRST_LEVEL ? known.size() : 0);
                if (distance < least) {
                    least = distance;
                    nearest = each;
                }
            }
        }
        return nearest;
    }
}
