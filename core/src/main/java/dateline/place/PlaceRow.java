package dateline.place;

import dateline.lexicon.LexiconFile;
import dateline.lexicon.LexiconFiles;
import dateline.place.Candidate.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code lexicon/places.tsv}: a place that the gazetteer lacks, or other names of one that it has.
 *
 * @param name of a division or a town as it is in the gazetteer
 * @param kind first-level division or town of the gazetteer, area or site
 * @param country ISO 3166-1 alpha-3, or {@code null} for what belongs to several or none
 * @param admin1 its first-level division by name, or {@code null}
 * @param point where it is, {@code null} for a division or town
 */
record PlaceRow(
        String name,
        List<String> aliases,
        Kind kind,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Point point) {

    private static final String FILE = "places.tsv";
    private static final int COLUMNS = 8;

    PlaceRow {
        aliases = List.copyOf(aliases);
    }

    /**
     * The rows of the shipped file and of those laid over it.
     *
     * @throws IllegalArgumentException when a row cannot be read, with its file and line
     */
    static List<PlaceRow> read(LexiconFiles files) {
        List<PlaceRow> rows = new ArrayList<>();
        for (LexiconFile file : files.all(FILE)) {
            String[] lines = file.text().split("\r?\n", -1);
            boolean header = true;
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].isBlank() || lines[i].startsWith("#")) {
                    continue;
                }
                if (!header) {
                    rows.add(parse(lines[i].split("\t", -1), file.shownAs() + ":" + (i + 1)));
                }
                header = false;
            }
        }
        return rows;
    }

    private static PlaceRow parse(String[] cells, String where) {
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException(where + ": expected " + COLUMNS + " columns, got " + cells.length);
        }
        Kind kind = switch (cells[2]) {
            case "division" -> Kind.FIRST_LEVEL;
            case "town" -> Kind.CITY;
            case "area" -> Kind.AREA;
            case "site" -> Kind.SITE;
            default ->
                throw new IllegalArgumentException(
                        where + ": expected kind division, town, area or site, got '" + cells[2] + "'");
        };
        try {
            Point point =
                    cells[5].isEmpty() ? null : new Point(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]));
            return new PlaceRow(cells[0], list(cells[1]), kind, orNull(cells[3]), orNull(cells[4]), point);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": expected degrees in lat and lon, got " + e.getMessage(), e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    Candidate candidate() {
        return new Candidate(kind, name, country, -1, -1, admin1, point, 0, null, true);
    }
}
