package dateline.cli;

import dateline.learning.Calibrator;
import dateline.opinion.Confidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline calibrate}: what confidence is worth. */
@Command(
        name = "calibrate",
        description = "Fit the confidence of codings to how often they are right in labelled articles.",
        footerHeading = "Examples:%n",
        footer = {"  dateline calibrate gold/dev -o core/src/main/resources/dateline/opinion/confidence.tsv", ""})
final class CalibrateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", description = "Labelled articles, as 'evaluate coding' takes them.")
    Path gold = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write the coefficients.")
    Path output = Path.of("");

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(gold)) {
            throw new Failure("expected a file or directory " + gold + ", found none; check the path");
        }
        double[] coefficients = new Calibrator(lexicon.load()).fit(gold);
        List<String> names = new ArrayList<>(Confidence.names());
        names.add("constant");
        List<String> lines = new ArrayList<>();
        lines.add("# Coefficients of confidence, fitted by \"dateline calibrate\"; see Confidence.");
        for (int i = 0; i < coefficients.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s\t%.3f", names.get(i), coefficients[i]));
        }
        Files.write(output, lines, StandardCharsets.UTF_8);
        return ExitCode.OK;
    }
}
