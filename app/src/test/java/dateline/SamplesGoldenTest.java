package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what is coded from the samples, one fact a line. A change in coding changes this file: look at the difference,
 * and when every line of it is right, write it with {@code mvn verify -Dapprove}.
 */
class SamplesGoldenTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path GOLDEN = Path.of("src", "test", "golden", "samples.txt");

    @Test
    void codesTheSamplesAsApproved() throws IOException {
        List<String> facts = new ArrayList<>();
        for (Path sample : samples()) {
            facts.addAll(facts(sample));
        }
        if (System.getProperty("approve") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, facts);
        }

        assertThat(facts).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    private static List<String> facts(Path sample) {
        List<String> facts = new ArrayList<>();
        InputFile input = new InputFile(sample.getFileName().toString(), () -> Files.newInputStream(sample));
        new Ingester(IngestOptions.standard()).read(input, outcome -> {
            if (outcome instanceof IngestOutcome.Read read) {
                facts.addAll(Facts.of(SharedPipeline.pipeline().code(read.article())));
            } else {
                facts.add("rejected " + outcome);
            }
        });
        return facts;
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
