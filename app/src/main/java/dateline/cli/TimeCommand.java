package dateline.cli;

import dateline.export.FindingsWriter;
import dateline.model.Article;
import dateline.model.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline time}: which days the words of a text mean. */
@Command(
        name = "time",
        description = "Say which days the times of a text mean, how exactly, and how that was found.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline time 'He was held on Friday and freed two days later.' --date 2022-12-30",
            "  dateline time 'from March to mid-April 2021' --json",
            "  dateline time - <report.txt          a whole report, with the date that it gives itself",
            ""
        })
final class TimeCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Parameters(paramLabel = "TEXT|-", arity = "1..*", description = "Words to read, or - for standard input.")
    List<String> words = List.of();

    @Mixin
    TextOptions text = new TextOptions();

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    TimeCommand(Console console, Engines engines) {
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
            Document document = engine.code(article).document();
            findings.times(document);
            out.flush();
            boolean open =
                    article.referenceDate() == null && document.times().stream().anyMatch(time -> time.date() == null);
            if (open) {
                console.err()
                        .println("dateline: the text has no date, so nothing counts from it; give one with --date");
            }
        }
        return ExitCode.OK;
    }
}
