package dateline.cli;

import dateline.export.Format;
import dateline.export.MentionWriter;
import dateline.export.TableStyle;
import dateline.model.Article;
import dateline.model.EventMention;
import dateline.model.Sentence;
import dateline.pipeline.Coded;
import dateline.store.StoreReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline show}: one article or event mention of a store. */
@Command(
        name = "show",
        description = "Show an article of a store with its events, opened at a sentence, or one event mention.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline show --db news.duckdb 5f1d0c2a9b3e4d67       an article by its id",
            "  dateline show --db news.duckdb 5f1d0c2a9b3e4d67#4     the same, at its sentence 4 as search names it",
            "  dateline show --db news.duckdb 9d27c1                 an event mention by its id",
            ""
        })
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "ID", description = "Of an article, with #SENTENCE if wanted, or of an event mention.")
    String id = "";

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (StoreReader reader = StoreReader.open(store.database)) {
            Coded whole = article(reader, id);
            if (whole != null) {
                show(reader, whole, whole.mentions(), -1);
                return ExitCode.OK;
            }
            int bar = id.lastIndexOf('#');
            Coded opened = bar < 0 || !id.substring(bar + 1).matches("\\d{1,6}")
                    ? null
                    : article(reader, id.substring(0, bar));
            if (opened != null) {
                show(reader, opened, opened.mentions(), Integer.parseInt(id.substring(bar + 1)));
                return ExitCode.OK;
            }
            String articleId = reader.articleOf(id);
            Coded coded = articleId == null ? null : article(reader, articleId);
            if (coded == null) {
                throw new Failure("expected the id of an article or an event mention in " + store.database + ", got '"
                        + id + "'; find ids with 'dateline search'");
            }
            List<EventMention> one = coded.mentions().stream()
                    .filter(mention -> mention.id().equals(id))
                    .toList();
            show(reader, coded, one, one.get(0).evidence().get(0).sentence());
            return ExitCode.OK;
        }
    }

    private static @Nullable Coded article(StoreReader reader, String id) throws IOException {
        List<Coded> found = reader.articles(List.of(id));
        return found.isEmpty() ? null : found.get(0);
    }

    private void show(StoreReader reader, Coded coded, List<EventMention> mentions, int sentence) throws IOException {
        Article article = coded.document().article();
        PrintWriter out = console.text();
        out.println("article " + article.id() + (article.url() == null ? "" : "  " + article.url()));
        out.println();
        for (Sentence one : coded.document().sentences()) {
            String mark = one.index() == sentence ? "> " : "  ";
            out.println(
                    mark + one.index() + "  " + one.span().of(article.text()).replaceAll("\\s+", " "));
        }
        out.println();
        out.flush();
        boolean colour = console.outIsTerminal() && console.colour();
        TableStyle style = new TableStyle(colour, console.width());
        try (MentionWriter writer = Format.TABLE.writer(console.out(), StoreOptions.scale(reader.rating()), style)) {
            writer.write(coded.document(), mentions);
        }
    }
}
