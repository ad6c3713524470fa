package dateline.cli;

import dateline.export.ExplanationWriter;
import dateline.export.TableStyle;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline explain}: why, and why not. */
@Command(
        name = "explain",
        description = "Show, sentence by sentence, which actors, times, places and claimants were found, which rules "
                + "fired, and which were refused and why.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline explain report.txt",
            "  echo 'Kenya expelled the envoy of Norway on Friday.' | dateline explain -",
            ""
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    ExplainCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        CodingRun run = new CodingRun(console, coding, input);
        Engine engine = engines.load(coding.lexicon);
        TableStyle style =
                console.outIsTerminal() ? new TableStyle(console.colour(), console.width()) : TableStyle.PLAIN;
        PrintWriter out = console.text();
        ExplanationWriter explanation = new ExplanationWriter(out, style);
        try (Interruption interruption = Interruption.listen()) {
            int exitCode = run.run(interruption, engine::code, article -> null, coded -> {
                explanation.write(coded);
                out.flush();
            });
            out.flush();
            return exitCode;
        }
    }
}
