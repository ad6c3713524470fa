package dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The world's places with 500 or more people and their administrative divisions, compiled from GeoNames into a few
 * arrays (about 20 MB).
 *
 * <p>Entries are numbered: first-level divisions come first, then second-level ones, then populated places. The point
 * and the population of a division are made from the places in it.
 */
final class Gazetteer {

    /** The first four bytes of the compiled file: "DLG1". */
    static final int MAGIC = 0x444C4731;

    /** Letters of a country code. */
    static final int CODE_LENGTH = 3;

    /** In place of a country code: the entry lies in a territory that has none of ours, such as Bonaire. */
    static final String NO_COUNTRY = "???";

    private static final String RESOURCE = "dateline/place/gazetteer.bin.gz";

    private final int firstLevels;
    private final int secondLevels;
    private final String[] countries;
    private final byte[] country;
    private final int[] parent;
    private final StringTable names;
    private final int[] ids;
    private final byte[] features;
    private final float[] latitudes;
    private final float[] longitudes;
    private final int[] populations;
    private final StringTable keys;
    private final int[] postingStarts;
    private final int[] postings;

    private Gazetteer(ByteBuffer in) throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("expected a compiled gazetteer");
        }
        countries = new String[in.getShort()];
        for (int i = 0; i < countries.length; i++) {
            byte[] code = new byte[CODE_LENGTH];
            in.get(code);
            countries[i] = new String(code, StandardCharsets.US_ASCII);
        }
        firstLevels = in.getInt();
        secondLevels = in.getInt();
        names = StringTable.read(in);
        int entries = names.size();
        country = bytes(in, entries);
        parent = ints(in, entries);
        int places = entries - firstLevels - secondLevels;
        ids = ints(in, places);
        features = bytes(in, places);
        latitudes = degrees(in, entries, places);
        longitudes = degrees(in, entries, places);
        populations = new int[entries];
        System.arraycopy(ints(in, places), 0, populations, entries - places, places);
        keys = StringTable.read(in);
        postingStarts = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            postingStarts[i + 1] = postingStarts[i] + in.getShort();
        }
        postings = ints(in, postingStarts[keys.size()]);
        new DivisionPoints(this).fill();
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        byte[] values = new byte[count];
        in.get(values);
        return values;
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + Integer.BYTES * count);
        return values;
    }

    private static float[] degrees(ByteBuffer in, int entries, int places) {
        float[] values = new float[entries];
        for (int i = entries - places; i < entries; i++) {
            values[i] = in.getInt() / 1e5f;
        }
        return values;
    }

    /** Reads a compiled gazetteer. */
    static Gazetteer read(InputStream stream) throws IOException {
        try (InputStream in = new GZIPInputStream(stream, 1 << 16)) {
            return new Gazetteer(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    /** The gazetteer that ships with Dateline, loaded when it is first asked for. */
    static Gazetteer shipped() {
        return Shipped.INSTANCE;
    }

    private static final class Shipped {
        private static final Gazetteer INSTANCE = load();

        private static Gazetteer load() {
            try (InputStream stream = Gazetteer.class.getClassLoader().getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            "expected " + RESOURCE + " on the class path; build the core module again");
                }
                return read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
        }
    }

    /** The entries that have a name, the most populous place first; the name must be {@linkplain PlaceNames#normal normal}. */
    int[] find(String name) {
        int key = keys.find(name);
        if (key < 0) {
            return new int[0];
        }
        int[] found = new int[postingStarts[key + 1] - postingStarts[key]];
        for (int i = 0; i < found.length; i++) {
            found[i] = postings[postingStarts[key] + i] >> 1;
        }
        return found;
    }

    /** Whether some entry has a name. */
    boolean has(String name) {
        return keys.find(name) >= 0;
    }

    /** For each entry that {@link #find} gives, whether the name is its main one. */
    boolean[] areMain(String name) {
        int key = keys.find(name);
        boolean[] main = new boolean[key < 0 ? 0 : postingStarts[key + 1] - postingStarts[key]];
        for (int i = 0; i < main.length; i++) {
            main[i] = (postings[postingStarts[key] + i] & 1) == 1;
        }
        return main;
    }

    int size() {
        return names.size();
    }

    int firstLevels() {
        return firstLevels;
    }

    boolean isFirstLevel(int entry) {
        return entry < firstLevels;
    }

    boolean isSecondLevel(int entry) {
        return entry >= firstLevels && entry < firstLevels + secondLevels;
    }

    boolean isPlace(int entry) {
        return entry >= firstLevels + secondLevels;
    }

    String name(int entry) {
        return names.get(entry);
    }

    /** ISO 3166-1 alpha-3, or {@link #NO_COUNTRY}. */
    String country(int entry) {
        return countries[country[entry] & 0xff];
    }

    /** The division that an entry lies in directly, or −1. */
    int parent(int entry) {
        return parent[entry];
    }

    /** The first-level division that an entry is or lies in, or −1. */
    int firstLevel(int entry) {
        int at = entry;
        while (at >= firstLevels) {
            at = parent[at];
        }
        return at;
    }

    /** The second-level division that an entry is or lies in, or −1. */
    int secondLevel(int entry) {
        int at = isPlace(entry) ? parent[entry] : entry;
        return at >= firstLevels ? at : -1;
    }

    float latitude(int entry) {
        return latitudes[entry];
    }

    float longitude(int entry) {
        return longitudes[entry];
    }

    int population(int entry) {
        return populations[entry];
    }

    /** GeoNames id of a populated place, 0 for a division. */
    int id(int entry) {
        return isPlace(entry) ? ids[entry - firstLevels - secondLevels] : 0;
    }

    /** What kind of populated place it is. */
    Feature feature(int entry) {
        return Feature.values()[features[entry - firstLevels - secondLevels]];
    }

    /** Gives a division its point and population. */
    void setDivision(int entry, double latitude, double longitude, long population) {
        latitudes[entry] = (float) latitude;
        longitudes[entry] = (float) longitude;
        populations[entry] = (int) Math.min(population, Integer.MAX_VALUE);
    }
}
