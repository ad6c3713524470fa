package dateline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Counts of places, for one set of articles. */
final class PlacesTally {

    static final String HEADER =
            "                  acc161  exact  country  median km  mean km    names   P      R      F1\n";
    /** What the mean takes for a place that is not known or of another kind: half way round the Earth. */
    private static final double FARTHEST_KM = 20015;

    private final List<Double> distances = new ArrayList<>();
    private int countries;
    private int marked;
    private int hits;
    private int found;

    /**
     * @param km from the marked point, infinite where nothing was found
     */
    void addPlace(double km, boolean country) {
        distances.add(km);
        countries += country ? 1 : 0;
    }

    void addDetection(int markedNames, int hitNames, int foundNames) {
        marked += markedNames;
        hits += hitNames;
        found += foundNames;
    }

    int count() {
        return distances.size();
    }

    double within161() {
        return share(distances.stream().filter(PlacesEvaluation::isNear).count());
    }

    double exact() {
        return share(distances.stream().filter(PlacesEvaluation::isExact).count());
    }

    double country() {
        return share(countries);
    }

    private double share(long part) {
        return distances.isEmpty() ? Double.NaN : (double) part / distances.size();
    }

    double median() {
        if (distances.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(distances);
        Collections.sort(sorted);
        return Math.min(FARTHEST_KM, sorted.get(sorted.size() / 2));
    }

    double mean() {
        return distances.stream()
                .mapToDouble(km -> Math.min(FARTHEST_KM, km))
                .average()
                .orElse(Double.NaN);
    }

    double precision() {
        return found == 0 ? Double.NaN : (double) hits / found;
    }

    double recall() {
        return marked == 0 ? Double.NaN : (double) hits / marked;
    }

    double f1() {
        return marked + found == 0 ? Double.NaN : 2.0 * hits / (marked + found);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-17s %6.3f %6.3f %8.3f %10.1f %8.1f %8d %6.3f %6.3f %6.3f\n",
                name,
                within161(),
                exact(),
                country(),
                median(),
                mean(),
                marked,
                precision(),
                recall(),
                f1());
    }
}
