package dateline.cli;

import dateline.export.Records;
import dateline.export.RowWriter;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Codes inputs and writes what was found in each article as records of one kind. */
final class RecordRun {

    private final Console console;
    private final Engines engines;
    private final CodingOptions coding;
    private final OutputOptions output;

    RecordRun(Console console, Engines engines, CodingOptions coding, OutputOptions output) {
        this.console = console;
        this.engines = engines;
        this.coding = coding;
        this.output = output;
    }

    /**
     * Writes the records of each article, in order.
     *
     * @return an {@link ExitCode}
     */
    <R> int run(InputOptions input, Records<R> records, Function<Coded, List<R>> rows) throws IOException {
        CodingRun run = new CodingRun(console, coding, input);
        Engine engine = engines.load(coding.lexicon);
        try (Interruption interruption = Interruption.listen();
                OutputStream out = output.open(console);
                RowWriter<R> writer = output.writer(out, records, console)) {
            return run.run(interruption, engine::code, article -> null, coded -> {
                for (R row : rows.apply(coded)) {
                    writer.write(row);
                }
                if (output.isWatched(console)) {
                    writer.flush();
                    out.flush();
                }
            });
        }
    }
}
