package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    private final Console console;
    private final CodeCommand code;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    DemoCommand(Console console, Engines engines) {
        this.console = console;
        this.code = new CodeCommand(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        Path samples = Home.find().resolve("samples");
        if (!Files.isDirectory(samples)) {
            throw new Failure("expected the sample articles in " + samples
                    + ", found no such directory; start ./dateline from its own checkout");
        }
        console.err().println("Coding the articles in " + samples + " …");
        code.input.inputs = List.of(samples.toString());
        code.output = output;
        code.coding = coding;
        return code.code();
    }
}
