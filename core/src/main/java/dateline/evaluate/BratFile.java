package dateline.evaluate;

import dateline.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads attributions from brat standoff: lines {@code T3<TAB>Cue 35 43<TAB>endorses} name spans, which may have several
 * pieces ({@code Content 0 4;9 15}), and lines {@code E1<TAB>Attribution:T4 Content:T5 Cue:T3 Source:T1} tie them
 * together.
 */
final class BratFile {

    private final String text;
    private final Map<String, List<Span>> spans = new LinkedHashMap<>();

    private BratFile(String text) {
        this.text = text;
    }

    /**
     * The attributions of one article, in the file's order.
     *
     * @param annotations the {@code .ann} file
     * @param text the article, into which the file's offsets count code points
     */
    static List<GoldAttribution> read(Path annotations, String text) throws IOException {
        List<String> lines = Files.readAllLines(annotations, StandardCharsets.UTF_8);
        BratFile file = new BratFile(text);
        for (String line : lines) {
            if (line.startsWith("T")) {
                file.readSpans(line);
            }
        }
        List<GoldAttribution> found = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                GoldAttribution attribution = file.readEvent(line);
                if (!attribution.cue().isEmpty()) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private void readSpans(String line) {
        String[] columns = line.split("\t", -1);
        String pieces = columns[1].substring(columns[1].indexOf(' ') + 1);
        List<Span> list = new ArrayList<>();
        for (String piece : pieces.split(";")) {
            String[] ends = piece.split(" ");
            list.add(new Span(offset(ends[0]), offset(ends[1])));
        }
        spans.put(columns[0], list);
    }

    private int offset(String codePoints) {
        return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
    }

    private GoldAttribution readEvent(String line) {
        String[] parts = line.substring(line.indexOf('\t') + 1).trim().split(" ");
        return new GoldAttribution(role(parts, "Cue"), role(parts, "Source"), role(parts, "Content"));
    }

    /** The pieces in one role; roles that are filled twice are numbered ("Content2"). */
    private List<Span> role(String[] parts, String role) {
        Collection<Span> found = new TreeSet<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            if (colon > 0
                    && parts[i].substring(0, colon).replaceAll("\\d+$", "").equals(role)) {
                found.addAll(spans.getOrDefault(parts[i].substring(colon + 1), List.of()));
            }
        }
        return List.copyOf(found);
    }
}
