package dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled sentences from JSON lines.
 *
 * <p>The full form of a line names its article, its number, the text and the events in it. Readers write less: names as
 * a string or as a list, {@code actor} or {@code actors}, the sentence as {@code text} or as {@code sentence}, one event
 * on the line itself, {@code "type":"NONE"} for none. All of these are read; what a line leaves out is not judged. Lines
 * one after the other about the same sentence are one sentence with several events.
 */
final class GoldLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<GoldLine> lines = new ArrayList<>();
    private final List<String> problems;

    private GoldLines(List<String> problems) {
        this.problems = problems;
    }

    /**
     * The labelled sentences of a file.
     *
     * @param problems takes what is wrong with lines, as {@code file:line message}; such lines are left out
     * @throws IOException if the file cannot be read
     */
    static List<GoldLine> read(Path file, List<String> problems) throws IOException {
        GoldLines gold = new GoldLines(problems);
        List<String> texts = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                gold.add(file.getFileName() + ":" + (i + 1), texts.get(i));
            }
        }
        return gold.lines;
    }

    private void add(String where, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            String sentence = node.isObject() ? sentence(node) : null;
            if (sentence == null) {
                problems.add(where + " expected an object with the sentence as 'text', found " + start(text));
                return;
            }
            List<GoldLine.Event> events = new ArrayList<>();
            for (JsonNode event : node.has("events") ? node.get("events") : List.of(node)) {
                addEvent(where, event, events);
            }
            append(new GoldLine(where, article(node), sentence, events));
        } catch (JsonProcessingException e) {
            problems.add(where + ":" + e.getLocation().getColumnNr() + " expected JSON: " + e.getOriginalMessage());
        }
    }

    private void append(GoldLine line) {
        GoldLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        boolean same =
                last != null && last.text().equals(line.text()) && Objects.equals(last.article(), line.article());
        if (!same) {
            lines.add(line);
            return;
        }
        List<GoldLine.Event> events = new ArrayList<>(last.events());
        events.addAll(line.events());
        lines.set(lines.size() - 1, new GoldLine(last.where(), last.article(), last.text(), events));
    }

    private void addEvent(String where, JsonNode node, List<GoldLine.Event> events) {
        String written = string(node, "type");
        if (written == null || written.isBlank() || written.equalsIgnoreCase("none")) {
            return;
        }
        int cut = written.indexOf('.') >= 0 ? written.indexOf('.') : written.indexOf('/');
        String type = cut < 0 ? written : written.substring(0, cut);
        String mode = cut < 0 ? string(node, "mode") : written.substring(cut + 1);
        String word = string(node, "status");
        Status status = word == null ? null : status(word);
        if (word != null && status == null) {
            problems.add(where + " expected a status such as 'occurred', found '" + word + "'; it is not judged");
        }
        events.add(new GoldLine.Event(
                type.strip().toUpperCase(Locale.ROOT),
                mode == null || mode.isBlank() ? null : mode.strip().toLowerCase(Locale.ROOT),
                cut >= 0 || node.has("mode"),
                status,
                names(node, "actors", "actor"),
                names(node, "recipients", "recipient"),
                string(node, "trigger")));
    }

    private static @Nullable String sentence(JsonNode node) {
        String text = string(node, "text");
        JsonNode sentence = node.get("sentence");
        return text != null ? text : sentence != null && sentence.isTextual() ? sentence.asText() : null;
    }

    private static @Nullable String article(JsonNode node) {
        JsonNode article = node.get("article");
        return article != null && article.isObject() ? string(article, "id") : string(node, "article");
    }

    private static @Nullable Status status(String word) {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(word.strip())) {
                return status;
            }
        }
        return null;
    }

    /** The names under whichever of two keys is there: one or several, as strings or as objects with a text or name. */
    private static List<String> names(JsonNode node, String several, String one) {
        JsonNode value = node.has(several) ? node.get(several) : node.get(one);
        List<String> names = new ArrayList<>();
        if (value != null) {
            for (JsonNode element : value.isArray() ? value : List.of(value)) {
                String name = !element.isObject()
                        ? element.isNull() ? null : element.asText()
                        : element.hasNonNull("text") ? string(element, "text") : string(element, "name");
                if (name != null && !name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    private static @Nullable String string(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
    }

    private static String start(String text) {
        int shown = 60;
        return "'" + (text.length() > shown ? text.substring(0, shown) + "…" : text) + "'";
    }
}
