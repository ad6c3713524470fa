package dateline.cli;

import dateline.export.ExpectationRow;
import dateline.export.Records;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline expected}: articles in, what they announce for later out. */
@Command(
        name = "expected",
        description =
                "Read articles and list what is announced for later: planned, scheduled, promised, threatened and "
                        + "demanded events, with their window and who announces them.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline expected report.txt                   visits, votes, releases … to come",
            "  dateline expected reports/ -o expected.csv     of everything in a directory, for a spreadsheet",
            "  cat dump.txt | dateline expected - -f jsonl    as JSON lines, with offsets into the text",
            ""
        })
final class ExpectedCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    ExpectedCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        return new RecordRun(console, engines, coding, output).run(input, Records.EXPECTATIONS, ExpectedCommand::rows);
    }

    private static List<ExpectationRow> rows(Coded coded) {
        return coded.expectations().stream()
                .map(expectation -> new ExpectationRow(coded.document().article(), expectation))
                .toList();
    }
}
