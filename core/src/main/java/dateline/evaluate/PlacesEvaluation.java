package dateline.evaluate;

import dateline.evaluate.LglFile.Marked;
import dateline.evaluate.LglFile.MarkedPlace;
import dateline.language.Annotator;
import dateline.lexicon.Countries;
import dateline.lexicon.Country;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Span;
import dateline.place.PlaceNames;
import dateline.place.PlaceResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores places against articles in the format of the Local-Global Lexicon.
 *
 * <p>First the marked names are given and only what they mean is asked: {@code acc161} is the share within 161 km (100
 * miles) of the marked point, {@code exact} that within 25 km, {@code country} that in the right country. A country and a
 * first-level division have no points to compare: the right one counts as at distance 0, and anything else in their
 * place as infinitely far. Names that the markers could not place are left out. Then the names themselves are looked
 * for, and {@code detectionF1} is that of their spans (overlapping ones match once).
 */
public final class PlacesEvaluation {

    private static final double CITY_KM = 161;
    private static final double EXACT_KM = 25;
    private static final double EARTH_RADIUS_KM = 6371.0;

    private final Annotator annotator;
    private final PlaceResolver resolver;
    private final Map<String, String> codes = new HashMap<>();

    /**
     * @param countries to read the names of countries that the markers wrote
     */
    public PlacesEvaluation(Annotator annotator, PlaceResolver resolver, Countries countries) {
        this.annotator = annotator;
        this.resolver = resolver;
        for (Country country : countries.all()) {
            codes.put(PlaceNames.normal(country.name()), country.code());
            country.aliases().forEach(alias -> codes.putIfAbsent(PlaceNames.normal(alias), country.code()));
        }
    }

    /**
     * Reads an XML file of articles.
     *
     * @return figures acc161, exact, country, medianKm, meanKm, detectionP, detectionR, detectionF1, n
     * @throws IOException when the file cannot be read
     */
    public EvaluationResult evaluate(Path file) throws IOException {
        PlacesTally all = new PlacesTally();
        PlacesTally tuned = new PlacesTally();
        PlacesTally other = new PlacesTally();
        List<String> predictions = new ArrayList<>();
        predictions.add("article\tstart\tend\ttext\tname\tadmin1\tcountry\tlat\tlon\tprecision\tid\tkm\tdetected");
        for (Marked marked : LglFile.read(file)) {
            PlacesTally half = Halves.isTuned(marked.article().id()) ? tuned : other;
            for (String line : score(marked, List.of(all, half))) {
                predictions.add(marked.article().id() + "\t" + line);
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("acc161", all.within161());
        figures.put("exact", all.exact());
        figures.put("country", all.country());
        figures.put("medianKm", all.median());
        figures.put("meanKm", all.mean());
        figures.put("detectionP", all.precision());
        figures.put("detectionR", all.recall());
        figures.put("detectionF1", all.f1());
        figures.put("n", (double) all.count());
        String report = "Places of " + file + "\n" + PlacesTally.HEADER + all.line("all") + tuned.line("half tuned on")
                + other.line("half held out");
        return new EvaluationResult(figures, report, predictions);
    }

    private List<String> score(Marked marked, List<PlacesTally> tallies) {
        Article article = marked.article();
        List<Span> spans = marked.places().stream().map(MarkedPlace::span).toList();
        List<@Nullable Place> given = resolver.resolve(article, spans);
        List<PlaceMention> found =
                new ArrayList<>(resolver.resolve(annotator.annotate(article)).places());
        List<String> lines = new ArrayList<>();
        int hits = 0;
        for (int i = 0; i < spans.size(); i++) {
            MarkedPlace wanted = marked.places().get(i);
            Place place = given.get(i);
            double km = wanted.name() == null ? Double.NaN : distance(wanted, place);
            if (wanted.name() != null) {
                boolean country = sameCountry(wanted, place);
                tallies.forEach(tally -> tally.addPlace(km, country));
            }
            boolean detected = takeOverlapping(found, wanted.span());
            hits += detected ? 1 : 0;
            lines.add(line(wanted.span(), article, place, km, Boolean.toString(detected)));
        }
        int right = hits;
        int extra = found.size();
        tallies.forEach(tally -> tally.addDetection(spans.size(), right, right + extra));
        for (PlaceMention mention : found) {
            lines.add(line(mention.span(), article, mention.place(), Double.NaN, "extra"));
        }
        return lines;
    }

    private static boolean takeOverlapping(List<PlaceMention> found, Span span) {
        for (PlaceMention mention : found) {
            if (mention.span().overlaps(span)) {
                found.remove(mention);
                return true;
            }
        }
        return false;
    }

    private boolean sameCountry(MarkedPlace wanted, @Nullable Place place) {
        String country = wanted.country();
        if (country == null) {
            return place != null && place.country() == null;
        }
        String code = codes.get(PlaceNames.normal(country));
        return place != null && code != null && code.equals(place.country());
    }

    private double distance(MarkedPlace wanted, @Nullable Place place) {
        if (place == null) {
            return Double.POSITIVE_INFINITY;
        }
        Double lat = place.lat();
        Double lon = place.lon();
        if (lat == null || lon == null) {
            return wanted.isCountry() && sameCountry(wanted, place) ? 0 : Double.POSITIVE_INFINITY;
        }
        boolean division = wanted.feature().equals("ADM1") && place.precision().equals("admin1");
        String admin1 = wanted.admin1();
        if (division && admin1 != null && place.admin1() != null && sameCountry(wanted, place)) {
            boolean same = PlaceNames.normal(admin1).equals(PlaceNames.normal(place.admin1()));
            if (same && PlaceNames.normal(place.name()).equals(PlaceNames.normal(place.admin1()))) {
                return 0;
            }
        }
        return kilometres(wanted.lat(), wanted.lon(), lat, lon);
    }

    private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double north = Math.toRadians(lat2 - lat1) / 2;
        double east = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static String line(Span span, Article article, @Nullable Place place, double km, String detected) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(span.start()));
        cells.add(Integer.toString(span.end()));
        cells.add(span.of(article.text()).replaceAll("\\s+", " "));
        if (place == null) {
            cells.addAll(List.of("", "", "", "", "", "", ""));
        } else {
            cells.add(place.name());
            cells.add(shown(place.admin1()));
            cells.add(shown(place.country()));
            cells.add(shown(place.lat()));
            cells.add(shown(place.lon()));
            cells.add(place.precision());
            cells.add(shown(place.id()));
        }
        cells.add(Double.isNaN(km) ? "" : Double.toString(Math.rint(km * 10) / 10));
        cells.add(detected);
        return String.join("\t", cells);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
    /** Whether a distance counts as the same city, and as the same point. */
    static boolean isNear(double km) {
        return km <= CITY_KM;
    }

    static boolean isExact(double km) {
        return km <= EXACT_KM;
    }
}
