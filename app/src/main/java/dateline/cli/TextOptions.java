package dateline.cli;

import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.ingest.Inputs;
import dateline.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that try one resolver on a text. */
final class TextOptions {

    @Option(
            names = {"--date", "--published"},
            paramLabel = "DATE",
            description = "The day that the text is of (2024-03-08): \"today\", and who was in office.")
    @Nullable
    LocalDate date;

    @Option(names = "--json", description = "One JSON object a line for each mention.")
    boolean json;

    /** Whether the words stand for standard input. */
    static boolean isInput(List<String> words) {
        return words.equals(List.of(Inputs.STANDARD_INPUT));
    }

    /**
     * The words of the command line as a text, or the reports of standard input where they are {@code -}.
     *
     * @throws Failure when standard input cannot be read as text
     */
    List<Article> articles(List<String> words, Console console) {
        if (!isInput(words)) {
            return List.of(Article.of(String.join(" ", words), date));
        }
        List<Article> articles = new ArrayList<>();
        IngestOptions options = IngestOptions.standard().withPublished(date).withEnglishOnly(false);
        new Ingester(options).read(InputFile.of(Inputs.STANDARD_INPUT, console.in()), outcome -> {
            if (outcome instanceof IngestOutcome.Rejected rejected) {
                throw new Failure(rejected.toString());
            }
            articles.add(((IngestOutcome.Read) outcome).article());
        });
        return articles;
    }
}
