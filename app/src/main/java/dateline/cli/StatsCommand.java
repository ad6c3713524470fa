package dateline.cli;

import dateline.store.StoreReader;
import dateline.store.StoreStats;
import dateline.store.StoredTrouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline stats}: how much of what a store holds. */
@Command(
        name = "stats",
        description =
                "Count the event mentions of a store by type, pair of countries, month and publisher, and list what "
                        + "failed.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline stats --db news.duckdb",
            "  dateline stats --db news.duckdb --actor KEN --from 2024-01-01 --top 5",
            ""
        })
final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--top", paramLabel = "N", description = "Rows of each list (default: ${DEFAULT-VALUE}).")
    int top = 15;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = console.text();
        try (StoreReader reader = StoreReader.open(store.database)) {
            StoreStats stats = StoreStats.of(reader, filter.filter(), top);
            out.println(String.format(
                    Locale.ROOT, "%,d event mentions in %,d articles", stats.mentions(), stats.articles()));
            list(out, "By type", stats.types());
            list(out, "By actor's and recipient's country", stats.pairs());
            list(out, "By month of the event, else of publication", stats.months());
            list(out, "By publisher", stats.publishers());
            list(out, "Inputs with troubles", stats.troubles());
            failed(out, reader.troubles());
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void list(PrintWriter out, String title, List<StoreStats.Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        out.println();
        out.println(title);
        counts.forEach(count -> out.println(String.format(Locale.ROOT, "%,9d  %s", count.count(), count.name())));
    }

    private void failed(PrintWriter out, List<StoredTrouble> troubles) {
        troubles.stream()
                .filter(trouble -> trouble.kind().equals(StoredTrouble.FAILED))
                .limit(top)
                .forEach(trouble -> out.println("  " + trouble.file()
                        + (trouble.line() == 0 ? "" : ":" + trouble.line()) + ": " + trouble.message()));
    }
}
