package dateline.place;

/**
 * A point on the Earth.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
record Point(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** The great-circle distance in kilometres. */
    double distance(Point other) {
        double north = Math.toRadians(other.lat - lat);
        double east = Math.toRadians(other.lon - lon);
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
