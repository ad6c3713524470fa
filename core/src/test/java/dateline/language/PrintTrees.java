package dateline.language;

import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Shows how sentences are read: one paragraph a line on standard input, on standard output a line for each token with
 * index, word, lemma, tag, entity, head and relation. A line that begins with {@code #} is read as a headline.
 *
 * <p>To run it from the repository's root:
 *
 * <pre>{@code
 * mvn -q -pl models,core test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * echo 'Russia condemned the strike.' \
 *   | java -cp core/target/test-classes:core/target/classes:$(cat core/target/classpath) dateline.language.PrintTrees
 * }</pre>
 */
public final class PrintTrees {

    private PrintTrees() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Annotator annotator = new Annotator();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    print(
                            annotator.annotate(
                                    line.startsWith("#")
                                            ? TestLanguage.article(
                                                    line.substring(1).strip(), "", null)
                                            : TestLanguage.article(line, null)),
                            out);
                }
            }
        }
    }

    private static void print(Document document, PrintStream out) {
        for (Sentence sentence : document.sentences()) {
            Dependencies tree = sentence.dependencies();
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                int head = tree.head(i);
                out.printf(
                        "%-3d %-18s %-16s %-5s %-12s %3d %-12s %s%n",
                        i,
                        token.text(),
                        token.lemma(),
                        token.tag(),
                        token.entity(),
                        head,
                        tree.relation(i),
                        head == Dependencies.NONE ? "" : sentence.token(head).text());
            }
            out.println();
        }
    }
}
