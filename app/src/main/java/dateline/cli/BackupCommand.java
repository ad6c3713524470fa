package dateline.cli;

import dateline.store.StoreBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline backup}: a copy of a store, while it is in use, too. */
@Command(
        name = "backup",
        description = "Copy a store as it was after its last commit, also while another process writes it.",
        footerHeading = "Examples:%n",
        footer = {"  dateline backup --db news.duckdb news-2024-03-08.duckdb", ""})
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "TO", description = "The file to write.")
    Path to = Path.of("");

    @Option(names = "--overwrite", description = "Write over a file that is there.")
    boolean overwrite;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(to) && !overwrite) {
            throw new Failure(
                    "expected no file " + to + ", found one; name another, or write over it with --overwrite");
        }
        long articles = StoreBackup.copy(store.database, to);
        console.err().println(String.format(Locale.ROOT, "%s holds %,d articles", to, articles));
        return ExitCode.OK;
    }
}
