package dateline.ingest;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article while it is read: the first value that is given for anything stays. */
final class ArticleDraft {

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Block.Kind, Integer> counts = new EnumMap<>(Block.Kind.class);
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable String id;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    private @Nullable String datelinePlace;
    private @Nullable String agency;
    private @Nullable String byline;
    private @Nullable String url;
    private @Nullable String publisher;

    ArticleDraft(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Adds a part, to come after those already there; one without a visible character is left out. */
    void add(Block.Kind kind, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && TextLine.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && TextLine.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            blocks.add(new Block(kind, new Span(from, to)));
            counts.merge(kind, 1, Integer::sum);
        }
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    List<Warning> warnings() {
        return warnings;
    }

    void id(@Nullable String given) {
        id = first(id, given);
    }

    void published(@Nullable LocalDate day) {
        published = published == null ? day : published;
    }

    void updated(@Nullable LocalDate day) {
        updated = updated == null ? day : updated;
    }

    void datelinePlace(@Nullable String place) {
        datelinePlace = first(datelinePlace, place);
    }

    void agency(@Nullable String name) {
        agency = first(agency, name);
    }

    void byline(@Nullable String names) {
        byline = first(byline, names);
    }

    void url(@Nullable String address) {
        url = first(url, address);
    }

    void publisher(@Nullable String outlet) {
        publisher = first(publisher, outlet);
    }

    boolean hasDate() {
        return published != null || updated != null;
    }

    @Nullable
    String url() {
        return url;
    }

    /** Whether there is anything to read for events. */
    boolean hasWords() {
        return blocks.stream().anyMatch(block -> block.kind().coded());
    }

    boolean has(Block.Kind kind) {
        return count(kind) > 0;
    }

    int count(Block.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The words that are read for events, for a look at their language. */
    String codedText() {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (block.kind().coded()) {
                words.append(block.span().of(text)).append('\n');
            }
        }
        return words.toString();
    }

    Article finish(String file) {
        String sha256 = sha256(text);
        return new Article(
                id == null ? sha256.substring(0, 16) : id,
                text,
                blocks,
                published,
                updated,
                datelinePlace,
                agency,
                byline,
                url,
                publisher,
                "en",
                sha256,
                file);
    }

    private static @Nullable String first(@Nullable String known, @Nullable String given) {
        return known != null || given == null || given.isBlank() ? known : given;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
