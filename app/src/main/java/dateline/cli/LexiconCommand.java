package dateline.cli;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconCheck;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.Problem;
import dateline.pipeline.Pipeline;
import dateline.pipeline.RuleExamples;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline lexicon}: about the word lists and rules. */
@Command(
        name = "lexicon",
        description = "Look after the lexicon: codebook, word lists and rules.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline lexicon check                     the shipped lexicon",
            "  dateline lexicon check --lexicon my-words  the same with your own files laid over it",
            "  dateline lexicon new-rule COERCE.arrest --verb 'haul off' --lexicon my-words",
            ""
        })
final class LexiconCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    LexiconCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "expected a subcommand: check, new-rule");
    }

    @Command(
            name = "check",
            description = "List all problems of the lexicon, one a line, as file:line:column code message. Every "
                    + "example and counter-example of every rule is tried.",
            footerHeading = "Examples:%n",
            footer = {
                "  dateline lexicon check",
                "  dateline lexicon check --lexicon my-words",
                "  dateline lexicon check --no-examples       without coding the examples, in a second",
                ""
            })
    int check(
            @Mixin LexiconOptions options,
            @Option(
                            names = "--no-examples",
                            description = "Do not code the examples of the rules: no models are loaded.")
                    boolean noExamples) {
        LexiconFiles files = options.files();
        List<Problem> problems = new ArrayList<>(LexiconCheck.check(files));
        if (!noExamples) {
            Lexicon lexicon = Lexicon.load(files).lexicon();
            Pipeline pipeline = new Pipeline(lexicon);
            problems.addAll(new RuleExamples(article -> pipeline.code(article).mentions()).check(lexicon.rules()));
        }
        return print(problems);
    }

    @Command(
            name = "new-rule",
            description =
                    "Write a new event rule into your lexicon directory, with what is known filled in, and say what "
                            + "to do next. TYPE and mode may be your own: then say what they mean.",
            footerHeading = "Examples:%n",
            footer = {
                "  dateline lexicon new-rule COERCE.arrest --verb 'haul off' --lexicon my-words",
                "  dateline lexicon new-rule COERCE.eviction --definition 'Drives people from their homes.' \\",
                "      --verb evict --noun eviction --lexicon my-words \\",
                "      --example 'Police evicted herders in Loliondo. => Police > herders'",
                ""
            })
    int newRule(
            @Parameters(index = "0", paramLabel = "TYPE[.mode]", description = "What the rule codes.") String target,
            @Option(names = "--lexicon", required = true, paramLabel = "DIR", description = "Where to write it.")
                    Path directory,
            @Option(names = "--id", paramLabel = "ID", description = "Of the rule; else made of its first word.")
                    @Nullable
                    String id,
            @Option(names = "--verb", paramLabel = "WORDS", description = "A verb that triggers it, as its base form.")
                    @Nullable
                    List<String> verbs,
            @Option(names = "--noun", paramLabel = "WORDS", description = "A noun that triggers it, singular.")
                    @Nullable
                    List<String> nouns,
            @Option(names = "--example", paramLabel = "TEXT", description = "Sentence => actor > recipient [status].")
                    @Nullable
                    List<String> examples,
            @Option(names = "--not", paramLabel = "TEXT", description = "A sentence in which it must not fire.")
                    @Nullable
                    List<String> counterExamples,
            @Option(names = "--definition", paramLabel = "TEXT", description = "Of a mode or type of your own.")
                    @Nullable
                    String definition,
            @Option(
                            names = "--quad",
                            paramLabel = "N",
                            description =
                                    "Of a type of your own: 1 verbal cooperation, 2 material cooperation, 3 verbal "
                                            + "conflict, 4 material conflict.")
                    @Nullable
                    Integer quad,
            @Option(names = "--score", paramLabel = "N", description = "Of a type or mode of your own, from -10 to 10.")
                    @Nullable
                    Double score)
            throws IOException {
        NewRule.Words words = new NewRule.Words(given(verbs), given(nouns), given(examples), given(counterExamples));
        return new NewRule(directory, console).write(target, id, words, new NewRule.Meaning(definition, quad, score));
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private int print(List<Problem> problems) {
        PrintWriter out = console.text();
        problems.stream().sorted().forEach(out::println);
        out.flush();
        long warnings = problems.stream().filter(Problem::isWarning).count();
        long errors = problems.size() - warnings;
        console.err()
                .println(errors
                        + (errors == 1 ? " error, " : " errors, ")
                        + warnings
                        + (warnings == 1 ? " warning" : " warnings"));
        return errors == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }
}
