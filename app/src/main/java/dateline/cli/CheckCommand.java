package dateline.cli;

import dateline.store.StoreCheck;
import dateline.store.StoreReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline check}: whether a store is whole. */
@Command(
        name = "check",
        description =
                "Check that a store is whole: every row has its article, every offset its words, every text its hash.",
        footerHeading = "Examples:%n",
        footer = {"  dateline check --db news.duckdb", ""})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    StoreOptions store = new StoreOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = console.text();
        try (StoreReader reader = StoreReader.open(store.database)) {
            StoreCheck.Report report = StoreCheck.of(reader);
            List<String> faults = report.faults();
            faults.forEach(out::println);
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %,d articles, %,d event mentions, %,d attributions, %,d figures; %s",
                    store.database,
                    report.articles(),
                    report.mentions(),
                    report.attributions(),
                    report.figures(),
                    faults.isEmpty() ? "no faults" : faults.size() + (faults.size() == 1 ? " fault" : " faults")));
            out.flush();
            return faults.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
        }
    }
}
