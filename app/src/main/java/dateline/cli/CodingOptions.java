package dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that code many articles. */
final class CodingOptions {

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that code (default: one a processor). The output is the same for any number.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description = "Leave out event mentions with a confidence below this, from 0 to 1 (default: 0).")
    double minConfidence;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Write a line for every input that failed or was left out, or is doubtful: kind, file, line, "
                    + "message and remedy, tab-separated.")
    @Nullable
    Path errors;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no report.")
    boolean quiet;

    /** @throws UsageFault if a value is out of its range */
    void check() {
        List<String> faults = new ArrayList<>();
        if (threads < 1) {
            faults.add("--threads: expected 1 or more, got " + threads);
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            faults.add("--min-confidence: expected a share from 0 to 1, got " + minConfidence);
        }
        if (!faults.isEmpty()) {
            throw new UsageFault(String.join("; ", faults));
        }
    }
}
