package dateline.cli;

import dateline.export.FigureRow;
import dateline.export.MentionWriter;
import dateline.export.Records;
import dateline.export.RowWriter;
import dateline.model.Figure;
import dateline.pipeline.Coded;
import dateline.store.MentionFilter;
import dateline.store.StoreReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}: what a store holds, in every format. */
@Command(
        name = "export",
        description = {
            "Write what a store holds, by article id: always the same bytes for the same articles.",
            "There is no limit of rows."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  dateline export --db news.duckdb -o all.jsonl",
            "  dateline export --db news.duckdb --actor KEN --type COERCE --from 2024-01-01 -o kenya.csv",
            "  dateline export --db news.duckdb --what figures -o figures.parquet",
            ""
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    /** What can be exported. */
    enum What {
        MENTIONS,
        FIGURES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--what",
            paramLabel = "RECORDS",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    What what = What.MENTIONS;

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "Do not say how much was written.")
    boolean quiet;

    private long written;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        MentionFilter wanted = filter.filter();
        written = 0;
        try (StoreReader reader = StoreReader.open(store.database);
                OutputStream out = output.open(console)) {
            switch (what) {
                case MENTIONS -> mentions(reader, wanted, out);
                case FIGURES -> figures(reader, wanted, out);
            }
        }
        if (!quiet) {
            console.err().println(String.format(Locale.ROOT, "%,d %s written", written, what));
        }
        return ExitCode.OK;
    }

    private void mentions(StoreReader reader, MentionFilter wanted, OutputStream out) throws IOException {
        try (MentionWriter writer = output.writer(out, StoreOptions.scale(reader.rating()), console)) {
            reader.articles(wanted, coded -> {
                writer.write(coded.document(), coded.mentions());
                written += coded.mentions().size();
            });
        }
        long expected = reader.count(wanted);
        if (written != expected) {
            throw new Failure("expected to write " + expected + " event mentions, wrote " + written
                    + "; see 'dateline check --db " + store.database + "'");
        }
    }

    private void figures(StoreReader reader, MentionFilter wanted, OutputStream out) throws IOException {
        try (RowWriter<FigureRow> writer = output.writer(out, Records.FIGURES, console)) {
            reader.articles(wanted, coded -> {
                for (Figure figure : coded.figures()) {
                    if (isWanted(coded, figure, wanted)) {
                        writer.write(new FigureRow(coded.document().article(), figure));
                        written++;
                    }
                }
            });
        }
    }

    /** With conditions on events, the figures of such events. */
    private static boolean isWanted(Coded coded, Figure figure, MentionFilter wanted) {
        return wanted.equals(MentionFilter.ALL)
                || coded.mentions().stream().anyMatch(mention -> mention.id().equals(figure.mention()));
    }
}
