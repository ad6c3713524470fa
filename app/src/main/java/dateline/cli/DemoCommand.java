package dateline.cli;

import dateline.ingest.IngestOptions;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline demo}: codes the samples that come with the project. */
@Command(
        name = "demo",
        description = "Code the sample articles that come with Dateline and show their events.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline demo                    the events of samples/, marked in their sentences",
            "  dateline demo --format jsonl     the same for a program",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "samples";

    private final Console console;
    private final Engines engines;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    DemoCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        List<InputFile> samples = samples(Home.find().resolve(FOLDER));
        CodingRun run = new CodingRun(console, coding, new Ingester(IngestOptions.standard()), samples, true);
        if (!coding.quiet) {
            console.err().println("Coding " + samples.size() + " files of " + FOLDER + "/; all in them is invented.");
        }
        return CodeCommand.code(run, console, engines.load(coding.lexicon), output);
    }

    /** The samples by name, but for the page that is about them. */
    private static List<InputFile> samples(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Failure("expected the sample articles in " + folder
                    + ", found no such directory; start ./dateline from its own checkout");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new InputFile(FOLDER + "/" + file.getFileName(), () -> Files.newInputStream(file)))
                    .toList();
        }
    }
}
