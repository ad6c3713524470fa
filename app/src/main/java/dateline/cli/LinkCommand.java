package dateline.cli;

import dateline.export.EventLines;
import dateline.export.EventReport;
import dateline.export.EventTable;
import dateline.export.EventWriter;
import dateline.linking.Event;
import dateline.linking.EventLinker;
import dateline.linking.Link;
import dateline.linking.Linked;
import dateline.model.EventMention;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline link}: many reports in, each event once. */
@Command(
        name = "link",
        description = "Read articles and write down each event once, with all the reports of it: copies told from "
                + "independent reports, background from news, and announcements with what became of them.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline link reports/                       events, with the sentences that report them",
            "  dateline link reports/ --why                 the same, and why each report was joined",
            "  dateline link feed.jsonl -f jsonl -o events.jsonl",
            ""
        })
final class LinkCommand implements Callable<Integer> {

    /** How events are written. */
    enum Form {
        TABLE,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "table or jsonl (default: table).")
    Form form = Form.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    @Nullable
    Path file;

    @Option(names = "--why", description = "Say of each report why it was joined to its event.")
    boolean why;

    @Mixin
    CodingOptions coding = new CodingOptions();

    LinkCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        CodingRun run = new CodingRun(console, coding, input);
        Engine engine = engines.load(coding.lexicon);
        EventLinker linker = new EventLinker();
        Map<String, EventReport> reports = new LinkedHashMap<>();
        try (Interruption interruption = Interruption.listen()) {
            int exitCode = run.run(interruption, engine::code, article -> null, coded -> {
                Linked linked = linker.add(coded.document().article(), coded.mentions());
                for (int i = 0; i < linked.links().size(); i++) {
                    Link link = linked.links().get(i);
                    EventMention mention = coded.mentions().get(i);
                    reports.put(link.mention(), new EventReport(coded.document().article(), mention, link));
                }
            });
            write(linker.events(), reports);
            return exitCode;
        }
    }

    private void write(List<Event> events, Map<String, EventReport> reports) throws IOException {
        Writer text = file == null
                ? new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)
                : Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(new BufferedWriter(text));
        EventWriter writer = form == Form.JSONL ? new EventLines(out) : new EventTable(out, why);
        for (Event event : events) {
            writer.write(event, event.mentions().stream().map(reports::get).toList());
        }
        out.flush();
        if (file != null) {
            out.close();
        }
    }
}
