package dateline.cli;

import dateline.export.MentionWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline code}: articles in, event mentions out. */
@Command(
        name = "code",
        description = "Read articles and write down their events.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline code report.txt                      events of a file, marked in their sentences",
            "  dateline code reports/ -o mentions.jsonl      everything in a directory as JSON lines",
            "  cat dump.txt | dateline code - --format csv   from standard input, as a table for a spreadsheet",
            "  dateline code feed.jsonl.gz --map text=story --errors left-out.tsv -o mentions.parquet",
            ""
        })
final class CodeCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    CodeCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        return code(new CodingRun(console, coding, input), console, engines.load(coding.lexicon), output);
    }

    /** Runs, and writes the event mentions where the options say. */
    static int code(CodingRun run, Console console, Engine engine, OutputOptions output) throws IOException {
        try (Interruption interruption = Interruption.listen();
                OutputStream out = output.open(console);
                MentionWriter writer = output.writer(out, engine.scale(), console)) {
            return run.run(interruption, engine::code, article -> null, coded -> {
                writer.write(coded.document(), coded.mentions());
                if (output.isWatched(console)) {
                    writer.flush();
                    out.flush();
                }
            });
        }
    }
}
