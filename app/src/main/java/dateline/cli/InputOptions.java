package dateline.cli;

import dateline.ingest.Format;
import dateline.ingest.IngestOptions;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.ingest.Inputs;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that read articles. */
final class InputOptions {

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Files, directories with all below them, or - for standard input: text dumps, one report a "
                    + "file, HTML, JSON lines, TSV and CSV of id and text; gzip of any of these.")
    List<String> inputs = List.of();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "How the inputs are written, where guessing goes wrong: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Format format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = "What the inputs call a field of records: --map text=story --map published=day. Fields: id, "
                    + "title, text, published, updated, url, publisher, language, byline.")
    Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet of articles that do not name theirs.")
    @Nullable
    String publisher;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication (2024-03-08) of articles that do not give theirs.")
    @Nullable
    LocalDate published;

    @Option(names = "--any-language", description = "Code texts that do not look like English, too.")
    boolean anyLanguage;

    /** A reader with these options. */
    Ingester ingester() {
        return new Ingester(options());
    }

    private IngestOptions options() {
        try {
            return IngestOptions.standard()
                    .withFieldNames(names)
                    .withFormat(format)
                    .withPublisher(publisher)
                    .withPublished(published)
                    .withEnglishOnly(!anyLanguage);
        } catch (IllegalArgumentException e) {
            throw new UsageFault("--map: " + e.getMessage());
        }
    }

    List<InputFile> files(InputStream standardInput) {
        return Inputs.find(inputs, standardInput);
    }

    /** Whether the inputs can be read a second time. */
    boolean areFiles() {
        return !inputs.contains(Inputs.STANDARD_INPUT);
    }
}
