package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Document;
import dateline.model.Place;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.place.EventPlaces;
import dateline.place.PlaceNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scores where events happen against a table of short reports, each with a marked trigger.
 *
 * <p>Columns, tab-separated: {@code dateline}, {@code text} (paragraphs stand between " / "), {@code trigger} (its first
 * occurrence is meant), {@code status}, {@code place}, {@code country}, {@code precision}; several spellings of a place
 * stand between "|", an empty place says that the report does not tell where. {@code eventPlace} is the share of the
 * triggers whose place has the right name, country and precision, or rightly none; {@code eventCountry} that in the right
 * country; {@code falsePlaces} the share of those without a place that were given one.
 */
public final class EventPlacesEvaluation {

    private static final int COLUMNS = 7;

    private final UnaryOperator<Document> reader;
    private final EventPlaces places;

    /**
     * @param reader annotates a document's article and finds its times and places
     * @param places what is scored
     */
    public EventPlacesEvaluation(UnaryOperator<Document> reader, EventPlaces places) {
        this.reader = reader;
        this.places = places;
    }

    /** One line of the table. */
    private record Row(String where, List<String> cells) {

        Article article() {
            String text = cells.get(1);
            List<Block> blocks = new ArrayList<>();
            int start = 0;
            for (String paragraph : text.split(" / ", -1)) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + paragraph.length())));
                start += paragraph.length() + 3;
            }
            String dateline = cells.get(0).isEmpty() ? null : cells.get(0);
            return new Article(where, text, blocks, null, null, dateline, null, null, null, null, "en", "", null);
        }

        Status status() {
            return Status.valueOf(cells.get(3).toUpperCase(Locale.ROOT));
        }

        boolean hasPlace() {
            return !cells.get(4).isEmpty();
        }

        boolean isRight(@Nullable Place place) {
            if (place == null || !hasPlace()) {
                return place == null && !hasPlace();
            }
            String name = PlaceNames.normal(place.name());
            boolean named = List.of(cells.get(4).split("\\|")).stream()
                    .anyMatch(each -> PlaceNames.normal(each).equals(name));
            return named && isCountry(place) && cells.get(6).equals(place.precision());
        }

        boolean isCountry(@Nullable Place place) {
            String country = place == null || place.country() == null ? "" : place.country();
            return (place != null) == hasPlace() && cells.get(5).equals(country);
        }
    }

    /**
     * Reads a table.
     *
     * @return figures eventPlace, eventCountry, falsePlaces, n
     * @throws IOException when the file cannot be read or a line is not as described
     */
    public EvaluationResult evaluate(Path file) throws IOException {
        List<String> predictions = new ArrayList<>();
        predictions.add("line\ttrigger\tplace\tcountry\tprecision\tlabelled\toutcome");
        int right = 0;
        int country = 0;
        int nowhere = 0;
        int invented = 0;
        List<Row> rows = rows(file);
        for (Row row : rows) {
            Place place = place(row);
            right += row.isRight(place) ? 1 : 0;
            country += row.isCountry(place) ? 1 : 0;
            nowhere += row.hasPlace() ? 0 : 1;
            invented += !row.hasPlace() && place != null ? 1 : 0;
            predictions.add(line(row, place));
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("eventPlace", (double) right / rows.size());
        figures.put("eventCountry", (double) country / rows.size());
        figures.put("falsePlaces", nowhere == 0 ? Double.NaN : (double) invented / nowhere);
        figures.put("n", (double) rows.size());
        String report = String.format(
                Locale.ROOT,
                "Where events happen, %d triggers of %s\n  right place %.3f   right country %.3f   false places %.3f of %d\n",
                rows.size(),
                file,
                (double) right / rows.size(),
                (double) country / rows.size(),
                figures.get("falsePlaces"),
                nowhere);
        return new EvaluationResult(figures, report, predictions);
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            List<String> cells = List.of(line.split("\t", -1));
            if (line.isBlank() || line.startsWith("#") || cells.get(0).equals("dateline")) {
                continue;
            }
            String where = file.getFileName() + ":" + number;
            if (cells.size() != COLUMNS || !cells.get(1).contains(cells.get(2))) {
                throw new IOException(
                        where + " expected " + COLUMNS + " columns and a trigger of the text, got: " + line);
            }
            rows.add(new Row(where, cells));
        }
        if (rows.isEmpty()) {
            throw new IOException("expected labelled reports in " + file + ", found none");
        }
        return rows;
    }

    private @Nullable Place place(Row row) {
        Document document = reader.apply(new Document(row.article(), List.of()));
        int offset = row.cells().get(1).indexOf(row.cells().get(2));
        for (Sentence sentence : document.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (sentence.token(token).span().start() == offset) {
                    return places.placeFor(document, sentence, token, row.status());
                }
            }
        }
        return null;
    }

    private static String line(Row row, @Nullable Place place) {
        String outcome = row.isRight(place) ? "right" : row.isCountry(place) ? "country" : "wrong";
        String found = place == null ? "\t\t" : place.name() + "\t" + place.country() + "\t" + place.precision();
        return String.join(
                "\t", row.where(), row.cells().get(2), found, row.cells().get(4), outcome);
    }
}
