package dateline.cli;

import dateline.export.FindingsWriter;
import dateline.model.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline place}: which places the words of a text mean. */
@Command(
        name = "place",
        description = "Say which places a text names, with division, country, coordinates and precision.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline place 'The two met in Goma and then in Paris, Texas.'",
            "  dateline place Springfield, Illinois --json",
            "  dateline place - <report.txt          a whole report; its dateline helps",
            ""
        })
final class PlaceCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Parameters(paramLabel = "TEXT|-", arity = "1..*", description = "Words to read, or - for standard input.")
    List<String> words = List.of();

    @Mixin
    TextOptions text = new TextOptions();

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    PlaceCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = console.text();
        FindingsWriter findings = new FindingsWriter(out, text.json);
        List<Article> articles = text.articles(words, console);
        Engine engine = engines.load(lexicon);
        for (Article article : articles) {
            findings.places(engine.code(article).document());
            out.flush();
        }
        return ExitCode.OK;
    }
}
