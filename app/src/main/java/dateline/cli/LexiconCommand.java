package dateline.cli;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconCheck;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.Problem;
import dateline.pipeline.Pipeline;
import dateline.pipeline.RuleExamples;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline lexicon}: about the word lists and rules. */
@Command(
        name = "lexicon",
        description = "Look after the lexicon: codebook, word lists and rules.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline lexicon check                     the shipped lexicon",
            "  dateline lexicon check --lexicon my-words  the same with your own files laid over it",
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
        throw new CommandLine.ParameterException(spec.commandLine(), "expected a subcommand: check");
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
