package dateline.cli;

import dateline.model.Article;
import dateline.store.EventStore;
import dateline.store.Standing;
import dateline.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline ingest}: articles in, into a DuckDB file. */
@Command(
        name = "ingest",
        description =
                "Read articles and keep them with their events in a DuckDB file. Running it again adds nothing twice.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline ingest reports/ --db news.duckdb            add what is not there yet",
            "  dateline ingest reports/ --db news.duckdb --replace  code everything anew",
            "  duckdb news.duckdb 'SELECT type, count(*) FROM events GROUP BY 1'",
            ""
        })
final class IngestCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            required = true,
            description = "The DuckDB file; created where it does not exist.")
    Path database = Path.of("");

    @Option(
            names = "--replace",
            description = "Code articles that are there already again, and put them in the place of the old ones.")
    boolean replace;

    @Mixin
    CodingOptions coding = new CodingOptions();

    IngestCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        CodingRun run = new CodingRun(console, coding, input);
        try (Interruption interruption = Interruption.listen();
                EventStore store = EventStore.open(database)) {
            Engine engine = engines.load(coding.lexicon);
            int exitCode =
                    run.run(interruption, engine::code, article -> replace ? null : known(store, article), coded -> {
                        if (replace) {
                            store.replace(coded);
                        } else {
                            store.add(coded);
                        }
                    });
            store.commit();
            if (!coding.quiet) {
                EventStore.Size size = store.size();
                console.err()
                        .println(String.format(
                                Locale.ROOT,
                                "%s holds %,d articles with %,d event mentions",
                                database,
                                size.articles(),
                                size.mentions()));
            }
            return exitCode;
        }
    }

    private @Nullable Trouble known(EventStore store, Article article) {
        try {
            Standing standing = store.standing(article);
            String file = article.file() == null ? article.id() : article.file();
            return switch (standing) {
                case NEW -> null;
                case KNOWN ->
                    new Trouble(
                            Trouble.Kind.STORED,
                            file,
                            0,
                            "article " + article.id() + " is in " + database,
                            "nothing to do; --replace codes it anew");
                case TAKEN ->
                    new Trouble(
                            Trouble.Kind.FAILED,
                            file,
                            0,
                            "the id " + article.id() + " belongs to another text in " + database,
                            "give every article an id of its own, or put this one in its place with --replace");
            };
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }
}
