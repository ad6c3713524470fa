package dateline.cli;

import dateline.learning.OpinionTrainer;
import dateline.learning.RelationExample;
import dateline.learning.RelationExamples;
import dateline.lexicon.Lexicon;
import dateline.lexicon.Problem;
import dateline.opinion.OpinionModel;
import dateline.training.LabelledSentenceReader;
import dateline.training.LabelledSentences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline train}: the weights of the second opinion, from labelled sentences. */
@Command(
        name = "train",
        description = {
            "Learn the weights of the second opinion from labelled sentences.",
            "The same sentences and lexicon give the same weights, bit for bit, on the same kind of processor."
        },
        footerHeading = "Examples:%n",
        footer = {
            "  dateline train training/ -o core/src/main/resources/dateline/opinion",
            "  dateline train training/ my-sentences.tsv -o weights",
            ""
        })
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files of labelled sentences (*.tsv), and directories of them.")
    List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Where to write full.bin.gz and quick.bin.gz.")
    Path output = Path.of("");

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon loaded = lexicon.load();
        LabelledSentences labelled = new LabelledSentenceReader(loaded.ontology()).read(files());
        for (Problem problem : labelled.problems()) {
            console.err().println(problem);
        }
        if (labelled.sentences().isEmpty()) {
            throw new Failure("expected labelled sentences in " + inputs + ", found none");
        }
        List<RelationExample> examples = new RelationExamples(loaded).of(labelled.sentences());
        write("full.bin.gz", OpinionTrainer.train(examples, true));
        write("quick.bin.gz", OpinionTrainer.train(examples, false));
        console.err()
                .println(String.format(
                        Locale.ROOT,
                        "%,d sentences, %,d examples, %,d faults; weights in %s",
                        labelled.sentences().size(),
                        examples.size(),
                        labelled.problems().size(),
                        output));
        return labelled.problems().isEmpty() ? ExitCode.OK : ExitCode.SOME_INPUTS_FAILED;
    }

    private void write(String name, OpinionModel model) throws IOException {
        try (OutputStream out = Files.newOutputStream(output.resolve(name))) {
            model.write(out);
        }
    }

    private List<Path> files() throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                try (Stream<Path> inside = Files.list(input)) {
                    inside.filter(file -> file.toString().endsWith(".tsv"))
                            .sorted()
                            .forEach(files);
                }
            } else if (Files.exists(input)) {
                files.add(input);
            } else {
                throw new Failure("expected a file or directory " + input + ", found none; check the path");
            }
        }
        return files.build().toList();
    }
}
