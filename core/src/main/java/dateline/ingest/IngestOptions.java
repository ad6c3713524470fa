package dateline.ingest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param fieldNames names of the input's own for fields of records: our field ("text", "id", "title", "published",
 *     "updated", "url", "publisher", "language", "byline") to theirs; a dot steps into an object ("text" to "doc.body")
 * @param format the form of every input; {@code null} to recognise it from the content
 * @param publisher outlet of articles that do not name theirs
 * @param published day of publication of articles that do not give theirs
 * @param englishOnly whether texts that are not in English are rejected
 * @param limits how large things may be
 */
public record IngestOptions(
        Map<String, String> fieldNames,
        @Nullable Format format,
        @Nullable String publisher,
        @Nullable LocalDate published,
        boolean englishOnly,
        Limits limits) {

    public IngestOptions {
        fieldNames = Collections.unmodifiableMap(new LinkedHashMap<>(fieldNames));
        for (String field : fieldNames.keySet()) {
            if (Field.named(field) == null) {
                throw new IllegalArgumentException(
                        "expected a field out of " + Field.names() + " to map, got '" + field + "'");
            }
        }
    }

    /**
     * How large things may be.
     *
     * @param articleChars characters of one article's text
     * @param recordBytes bytes of one line or record
     * @param documentBytes bytes of a text file or a web page, which are held in memory, after decompression
     * @param expansion how many times larger than its compressed form an input may be, once it is over 16 MB
     */
    public record Limits(int articleChars, int recordBytes, long documentBytes, int expansion) {

        /** Articles of 2 million characters, records of 16 MB, documents of 32 MB, expansion 300-fold. */
        public static Limits standard() {
            return new Limits(2_000_000, 16 << 20, 32L << 20, 300);
        }
    }

    /** The options for which nobody has to think: everything recognised, English only, {@link Limits#standard()}. */
    public static IngestOptions standard() {
        return new IngestOptions(Map.of(), null, null, null, true, Limits.standard());
    }

    public IngestOptions withFieldNames(Map<String, String> names) {
        return new IngestOptions(names, format, publisher, published, englishOnly, limits);
    }

    public IngestOptions withFormat(@Nullable Format forced) {
        return new IngestOptions(fieldNames, forced, publisher, published, englishOnly, limits);
    }

    public IngestOptions withPublisher(@Nullable String outlet) {
        return new IngestOptions(fieldNames, format, outlet, published, englishOnly, limits);
    }

    public IngestOptions withPublished(@Nullable LocalDate day) {
        return new IngestOptions(fieldNames, format, publisher, day, englishOnly, limits);
    }

    public IngestOptions withEnglishOnly(boolean only) {
        return new IngestOptions(fieldNames, format, publisher, published, only, limits);
    }

    public IngestOptions withLimits(Limits changed) {
        return new IngestOptions(fieldNames, format, publisher, published, englishOnly, changed);
    }
}
