package dateline.cli;

import dateline.export.ClaimRow;
import dateline.export.Records;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline claims}: articles in, who says what out. */
@Command(
        name = "claims",
        description =
                "Read articles and list who says what: quotations and reported speech, with the word that says so, "
                        + "what the claimant does with it, to whom and where.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline claims report.txt                     who asserts, denies, doubts, confirms, demands what",
            "  dateline claims reports/ -o claims.csv         of everything in a directory, for a spreadsheet",
            "  cat dump.txt | dateline claims - -f jsonl      as JSON lines, with offsets into the text",
            ""
        })
final class ClaimsCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    ClaimsCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        return new RecordRun(console, engines, coding, output).run(input, Records.CLAIMS, ClaimsCommand::rows);
    }

    private static List<ClaimRow> rows(Coded coded) {
        return coded.document().attributions().stream()
                .map(claim -> new ClaimRow(coded.document(), claim))
                .toList();
    }
}
