package dateline.place;

/** Makes the points of divisions from the places in them: the mean of places, weighted by the root of their population. */
final class DivisionPoints {

    private final Gazetteer gazetteer;
    private final double[] latitudes;
    private final double[] longitudes;
    private final double[] weights;
    private final long[] populations;

    DivisionPoints(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.latitudes = new double[gazetteer.size()];
        this.longitudes = new double[gazetteer.size()];
        this.weights = new double[gazetteer.size()];
        this.populations = new long[gazetteer.size()];
    }

    void fill() {
        for (int entry = 0; entry < gazetteer.size(); entry++) {
            if (gazetteer.isPlace(entry)) {
                for (int at = gazetteer.parent(entry); at >= 0; at = gazetteer.parent(at)) {
                    add(at, entry);
                }
            }
        }
        for (int entry = 0; entry < gazetteer.size() && !gazetteer.isPlace(entry); entry++) {
            if (weights[entry] > 0) {
                gazetteer.setDivision(
                        entry,
                        latitudes[entry] / weights[entry],
                        longitudes[entry] / weights[entry],
                        populations[entry]);
            }
        }
    }

    private void add(int division, int place) {
        double weight = Math.sqrt(gazetteer.population(place) + 1.0);
        weights[division] += weight;
        latitudes[division] += weight * gazetteer.latitude(place);
        longitudes[division] += weight * gazetteer.longitude(place);
        populations[division] += gazetteer.population(place);
    }
}
