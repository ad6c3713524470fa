package dateline.cli;

import dateline.model.Article;
import dateline.store.EventStore;
import dateline.store.Rating;
import dateline.store.Standing;
import dateline.store.StoreException;
import dateline.store.StoredTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            "  dateline export --db news.duckdb -o all.csv          what it holds, with no limit of rows",
            "  duckdb news.duckdb 'SELECT type, count(*) FROM mentions GROUP BY 1'",
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
            store.retry(run.names());
            Engine engine = engines.load(coding.lexicon);
            Rating rating = StoreOptions.rating(engine.scale());
            int exitCode = run.run(
                    interruption,
                    engine::code,
                    new Known(store),
                    coded -> {
                        if (replace) {
                            store.replace(coded, rating);
                        } else {
                            store.add(coded, rating);
                        }
                    },
                    trouble -> note(store, trouble));
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

    private static void note(EventStore store, Trouble trouble) throws StoreException {
        if (trouble.kind() != Trouble.Kind.STORED && trouble.kind() != Trouble.Kind.DUPLICATE) {
            store.note(new StoredTrouble(
                    trouble.kind().toString(), trouble.file(), trouble.line(), trouble.message(), trouble.remedy()));
        }
    }

    /** Says why an article need not or cannot be added; asked on one thread. */
    private final class Known implements Function<Article, @Nullable Trouble> {

        private final EventStore store;

        /** Hashes of the texts that this run reads, by id: what is read may not be in the store yet. */
        private final Map<String, String> read = new HashMap<>();

        Known(EventStore store) {
            this.store = store;
        }

        @Override
        public @Nullable Trouble apply(Article article) {
            if (replace) {
                return null;
            }
            String file = article.file() == null ? article.id() : article.file();
            return switch (standing(article)) {
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
                            "the id " + article.id() + " belongs to another text in the store",
                            "give every article an id of its own, or put this one in its place with --replace");
            };
        }

        private Standing standing(Article article) {
            try {
                Standing standing = store.standing(article);
                String first = standing == Standing.NEW ? read.putIfAbsent(article.id(), article.sha256()) : null;
                return first == null || first.equals(article.sha256()) ? standing : Standing.TAKEN;
            } catch (StoreException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
