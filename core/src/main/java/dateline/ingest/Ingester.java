package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs of every kind into articles: the one door of this package.
 *
 * <p>An ingester is built once and may be used by several threads at once, each with inputs of its own.
 */
public final class Ingester {

    private final IngestOptions options;
    private final Gate gate;
    private final BinaryCheck binary = new BinaryCheck();
    private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

    public Ingester(IngestOptions options) {
        this.options = options;
        this.gate = new Gate(options);
        LineRules rules = new LineRules();
        ReportParser parser = new ReportParser(rules);
        RecordArticles articles = new RecordArticles(parser);
        readers.put(Format.TEXT, new TextReader(new DumpSplitter(rules), parser));
        readers.put(Format.JSONL, new JsonLinesReader(articles));
        readers.put(Format.JSON, new JsonReader(articles));
        readers.put(Format.TSV, new TabReader(articles));
        readers.put(Format.CSV, new CommaReader(articles));
        readers.put(Format.HTML, new HtmlReader(rules, parser));
    }

    /**
     * Reads an input and hands every article over as soon as it is there. What cannot be read is handed over as a
     * rejection; nothing is thrown but what the consumer throws.
     *
     * @param input is opened, read to its end and closed
     * @param sink called on this thread, in the order of the input
     */
    public void read(InputFile input, Consumer<IngestOutcome> sink) {
        try (InputStream raw = input.opener().open();
                InputBytes bytes = InputBytes.open(raw, options.limits())) {
            read(input.name(), bytes, sink);
        } catch (IOException fault) {
            sink.accept(Faults.explain(input.name(), fault));
        }
    }

    private void read(String name, InputBytes bytes, Consumer<IngestOutcome> sink) throws IOException {
        byte[] head = bytes.head();
        if (head.length == 0) {
            // Reading on brings up the fault of a stream that broke before its first byte.
            bytes.stream().read();
            sink.accept(rejected(name, Reason.EMPTY, "expected text, the file has no bytes", "leave it out"));
            return;
        }
        TextDecoder.Detected detected = TextDecoder.detect(head, false);
        BinaryCheck.Kind kind = binary.of(head, detected);
        if (kind != null) {
            sink.accept(rejected(name, Reason.BINARY, "expected text, this is " + kind.what(), kind.remedy()));
            return;
        }
        String start = TextDecoder.decode(head, detected);
        String unsupported = unsupported(start);
        if (unsupported != null) {
            sink.accept(rejected(
                    name,
                    Reason.UNSUPPORTED,
                    "expected text, HTML, JSON, TSV or CSV, this is " + unsupported,
                    "turn it into one JSON object a line with fields id, title, text, date, url"));
            return;
        }
        Format forced = options.format();
        Format format = forced == null ? FormatSniffer.sniff(withoutGz(name), start) : forced;
        AtomicBoolean any = new AtomicBoolean();
        Intake intake = new Intake(name, options, detected, gate, outcome -> {
            any.set(true);
            sink.accept(outcome);
        });
        Objects.requireNonNull(readers.get(format)).read(bytes.stream(), intake);
        if (!any.get()) {
            sink.accept(rejected(name, Reason.EMPTY, "expected records, the file has none", "leave it out"));
        }
    }

    private static @Nullable String unsupported(String start) {
        String first = start.stripLeading();
        if (first.startsWith("WARC/")) {
            return "a web archive";
        }
        return first.matches("(?is)(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)?<(rss|feed|rdf:RDF)\\b.*") ? "a feed" : null;
    }

    private static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static IngestOutcome.Rejected rejected(String name, Reason reason, String message, String remedy) {
        return new IngestOutcome.Rejected(name, 0, reason, message, remedy);
    }
}
