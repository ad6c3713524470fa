package dateline.cli;

import dateline.model.Span;
import dateline.search.Hit;
import dateline.search.Hits;
import dateline.search.SearchIndex;
import dateline.store.StoreException;
import dateline.store.StoreReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline search}: words, names and days in a store. */
@Command(
        name = "search",
        description = "Find articles, event mentions and quotes of a store, with their sentences and how to open them.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline search --db news.duckdb '\"political prisoners\"'",
            "  dateline search --db news.duckdb 'actor:Kenya type:SANCTION date:2024-03'",
            "  dateline search --db news.duckdb 'says:minister torture' --only quote",
            "  dateline search --db news.duckdb 'recipient:zelensky~ date:[2022-03 TO 2022-05] -place:Kyiv'",
            ""
        })
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description =
                    "Words, all of which are to be there; \"phrases\", OR, -not, name~, beginn*, and fields: actor:, "
                            + "recipient:, type:, mode:, status:, place:, country:, date:, says:, publisher:, title:.")
    List<String> words = List.of();

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
    Set<Hit.Kind> only = EnumSet.noneOf(Hit.Kind.class);

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            description = "Hits to show (default: ${DEFAULT-VALUE}).")
    int top = 20;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new UsageFault("--top: expected 1 or more, got " + top);
        }
        SearchIndex index = new SearchIndex(SearchIndex.beside(store.database));
        update(index);
        Hits hits = index.search(String.join(" ", words), only.isEmpty() ? Hit.Kind.ALL : only, top);
        PrintWriter out = console.text();
        hits.hits().forEach(hit -> print(out, hit));
        out.println(String.format(
                Locale.ROOT,
                "%,d found%s",
                hits.total(),
                hits.total() > hits.hits().size()
                        ? ", the best " + hits.hits().size() + " shown; more with --top N"
                        : ""));
        out.flush();
        return ExitCode.OK;
    }

    /** What another process writes cannot be read; what was indexed before can. */
    private void update(SearchIndex index) throws IOException {
        try (StoreReader reader = StoreReader.open(store.database)) {
            int read = index.update(reader);
            if (read > 0) {
                console.err()
                        .println(String.format(
                                Locale.ROOT, "dateline: index brought up to date, %,d articles read", read));
            }
        } catch (StoreException e) {
            if (!e.isInUse() || !index.exists()) {
                throw e;
            }
            console.err().println("dateline: " + e.getMessage() + "; what follows is from the index as it was before");
        }
    }

    private void print(PrintWriter out, Hit hit) {
        String day = hit.day() == null ? "" : hit.day() + "  ";
        String label = hit.label().isEmpty() ? "" : hit.label() + "  ";
        out.println(day + hit.kind() + "  " + label + hit.address());
        String report = (hit.title() == null ? "" : hit.title())
                + (hit.publisher() == null ? "" : " (" + hit.publisher() + ")");
        if (!report.isBlank()) {
            out.println("  " + report);
        }
        out.println("  " + marked(hit));
        out.println();
    }

    private String marked(Hit hit) {
        boolean colour = console.outIsTerminal() && console.colour();
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            if (mark.start() >= at) {
                marked.append(hit.excerpt(), at, mark.start());
                marked.append(colour ? "\u001b[1m" : "[");
                marked.append(hit.excerpt(), mark.start(), mark.end());
                marked.append(colour ? "\u001b[0m" : "]");
                at = mark.end();
            }
        }
        return marked.append(hit.excerpt().substring(at)).toString().replaceAll("\\s+", " ");
    }
}
