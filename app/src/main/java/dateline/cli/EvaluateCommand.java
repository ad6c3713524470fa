package dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.evaluate.EvaluationResult;
import dateline.evaluate.Evaluations;
import dateline.pipeline.Voices;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate}: how good is it? */
@Command(
        name = "evaluate",
        description = "Score Dateline against what careful readers have written down.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline evaluate relations plv-dev.tsv             event types of sentences with marked actors",
            "  dateline evaluate expected expected.yaml            whole articles, beside their text dumps",
            "  dateline evaluate coding gold/                      articles whose every sentence is labelled",
            "  dateline evaluate sentences ACCUSE.tsv AID.tsv      sentences with one event marked in each",
            "  dateline evaluate coding gold/ --coder rules        the same without the learned second opinion",
            "  dateline evaluate agreement first/ second/          how far two readers agree",
            "  dateline evaluate figures benchmark/figures/dev.tsv what is counted, how many and by whom",
            "  dateline evaluate times tml/ --json figures.json --predictions predicted.tsv",
            ""
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "What to score: ${COMPLETION-CANDIDATES}.")
    String name = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The file or directory with the right answers; 'sentences' and 'figures' take several files,"
                    + " 'agreement' two readers' labels, the second's last.")
    List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--coder",
            paramLabel = "WHO",
            defaultValue = "BOTH",
            description = "Who codes the events: ${COMPLETION-CANDIDATES} (default: both).")
    Voices coder = Voices.BOTH;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as one flat JSON object.")
    @Nullable
    Path json;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write what was predicted, item by item, so that anyone can score it again.")
    @Nullable
    Path predictions;

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Evaluations.names().contains(name)) {
            throw new UsageFault("expected one of " + String.join(", ", Evaluations.names()) + ", got '" + name + "'");
        }
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new Failure("expected a file or directory " + input + ", found none; check the path");
            }
        }
        EvaluationResult result = evaluate();
        PrintWriter out = console.text();
        out.print(result.report());
        out.flush();
        if (json != null) {
            write(json, result.figures());
        }
        if (predictions != null) {
            Files.write(predictions, result.predictions(), StandardCharsets.UTF_8);
        }
        return ExitCode.OK;
    }

    private EvaluationResult evaluate() throws IOException {
        try {
            return Evaluations.evaluate(name, inputs, lexicon.load(), coder);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    /** The names of evaluations, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Evaluations.names().iterator();
        }
    }

    private static void write(Path file, Map<String, Double> figures) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.writeStartObject();
            for (Map.Entry<String, Double> figure : figures.entrySet()) {
                write(generator, figure.getKey(), figure.getValue());
            }
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator generator, String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            generator.writeNullField(name);
        } else if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            generator.writeNumberField(name, (long) value);
        } else {
            generator.writeNumberField(name, value);
        }
    }
}
