package dateline.actor;

import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.ingest.Inputs;
import dateline.language.TestLanguage;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Sentence;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows the mentions of actors in the articles of files of any kind that ingest reads, sentence by sentence.
 *
 * <p>To run it from the repository's root, with the class path of {@code dateline.language.PrintTrees}:
 * {@code java -cp … dateline.actor.PrintActors FILE…}.
 */
public final class PrintActors {

    private PrintActors() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ActorResolver resolver = ActorCases.resolver();
        Ingester ingester = new Ingester(IngestOptions.standard());
        for (InputFile file : Inputs.find(List.of(args), System.in)) {
            ingester.read(file, outcome -> {
                if (outcome instanceof IngestOutcome.Read read) {
                    print(out, resolver.resolve(TestLanguage.annotator().annotate(read.article())));
                }
            });
        }
    }

    private static void print(PrintStream out, Document document) {
        Article article = document.article();
        out.println("=== " + article.file() + " " + article.referenceDate() + " " + article.datelinePlace());
        for (Sentence sentence : document.sentences()) {
            out.println();
            out.println(sentence.kind() + " " + sentence.span().of(article.text()));
            for (ActorMention mention : document.actorsIn(sentence.index())) {
                out.println("  " + line(article, sentence, mention));
            }
        }
    }

    static String line(Article article, Sentence sentence, ActorMention mention) {
        ActorResolution resolution = mention.resolution();
        String who = mention.actors().stream()
                .map(actor -> actor.name() + " " + actor.country() + " " + actor.sectors())
                .collect(Collectors.joining(" + "));
        if (resolution instanceof ActorResolution.Ambiguous open) {
            who = "? " + open.candidates().stream().map(actor -> actor.name()).collect(Collectors.joining(" | "));
        }
        return String.join(
                " \t",
                Arrays.asList(
                        "[" + mention.span().of(article.text()) + "]",
                        sentence.token(mention.phrase().head()).text() + "/" + mention.kind(),
                        who,
                        "(" + resolution.because() + ")"));
    }
}
