package dateline.actor;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Shows the mentions of actors in an article on standard input: the first line is the headline, each later line a
 * paragraph.
 *
 * <p>To run it from the repository's root, with the class path of {@code dateline.language.PrintTrees}:
 * {@code java -cp … dateline.actor.PrintActors 2022-12-30 < article.txt}; {@code -} for no date.
 */
public final class PrintActors {

    private PrintActors() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LocalDate day = args.length == 0 || args[0].equals("-") ? null : LocalDate.parse(args[0]);
        String[] lines = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
        Article article = TestLanguage.article(lines[0], lines.length > 1 ? lines[1] : "", day);
        Lexicon lexicon = Lexicon.load(LexiconFiles.shipped()).lexicon();
        Document document =
                new ActorResolver(lexicon).resolve(TestLanguage.annotator().annotate(article));
        for (Sentence sentence : document.sentences()) {
            out.println();
            out.println(sentence.span().of(article.text()));
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
