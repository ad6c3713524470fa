package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.ingest.Format;
import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.model.Article;
import dateline.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article in whose words it is marked which event they report: "{e12|Kenya expelled the envoy} on Friday". The words
 * "{e12!|…}" announce event e12.
 *
 * @param pieces the marked words, in reading order
 * @param origin "new", "copy" or "version" where the line says so
 */
record LinkingLine(
        Article article, List<Piece> pieces, @Nullable String origin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("\\{(\\w+!?)\\|([^{}]*)\\}");

    /** Words that report an event. */
    record Piece(String event, Span span) {}

    /**
     * Reads a line.
     *
     * @param where file and line, for messages
     * @throws IOException if it is no such line
     */
    static LinkingLine read(String where, String line) throws IOException {
        JsonNode record = JSON.readTree(line);
        if (!(record instanceof ObjectNode object) || !object.path("text").isTextual()) {
            throw new IOException(where + " expected a JSON object with a text, got: " + line);
        }
        List<String[]> marked = new ArrayList<>();
        for (String field : List.of("title", "text")) {
            if (object.path(field).isTextual()) {
                object.put(field, strip(object.path(field).asText(), marked));
            }
        }
        List<Article> read = new ArrayList<>();
        new Ingester(IngestOptions.standard().withFormat(Format.JSONL).withEnglishOnly(false))
                .read(InputFile.ofText(where, object.toString()), outcome -> {
                    if (outcome instanceof IngestOutcome.Read one) {
                        read.add(one.article());
                    }
                });
        if (read.size() != 1) {
            throw new IOException(where + " expected one article, read " + read.size());
        }
        JsonNode origin = object.path("origin");
        return new LinkingLine(
                read.get(0), place(where, read.get(0).text(), marked), origin.isTextual() ? origin.asText() : null);
    }

    /** The event that the words at a place report, or {@code null}. */
    @Nullable
    String event(Span trigger) {
        for (Piece piece : pieces) {
            if (piece.span().contains(trigger)) {
                return piece.event();
            }
        }
        return null;
    }

    private static String strip(String text, List<String[]> marked) {
        Matcher matcher = MARK.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            marked.add(new String[] {matcher.group(1), matcher.group(2)});
            matcher.appendReplacement(plain, Matcher.quoteReplacement(matcher.group(2)));
        }
        return matcher.appendTail(plain).toString();
    }

    private static List<Piece> place(String where, String text, List<String[]> marked) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (String[] mark : marked) {
            int start = text.indexOf(mark[1], from);
            if (start < 0) {
                throw new IOException(where + " expected the marked words \"" + mark[1] + "\" in the article as read");
            }
            from = start + mark[1].length();
            pieces.add(new Piece(mark[0], new Span(start, from)));
        }
        return pieces;
    }
}
