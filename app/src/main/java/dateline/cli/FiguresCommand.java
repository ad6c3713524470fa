package dateline.cli;

import dateline.export.FigureRow;
import dateline.export.Records;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline figures}: articles in, what they count out. */
@Command(
        name = "figures",
        description = "Read articles and list what is counted: how many of what, who counts, and as of when.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline figures report.txt                    dead, held, displaced, money … of a file",
            "  dateline figures reports/ -o figures.csv       of everything in a directory, for a spreadsheet",
            "  cat dump.txt | dateline figures - -f jsonl     as JSON lines, with offsets into the text",
            ""
        })
final class FiguresCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    FiguresCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        return new RecordRun(console, engines, coding, output).run(input, Records.FIGURES, FiguresCommand::rows);
    }

    private static List<FigureRow> rows(Coded coded) {
        return coded.figures().stream()
                .map(figure -> new FigureRow(coded.document().article(), figure))
                .toList();
    }
}
