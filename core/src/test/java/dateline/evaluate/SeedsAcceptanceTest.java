package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.pipeline.Coded;
import dateline.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The acceptance case of the main job: two real reports and what a careful reader takes from them. */
class SeedsAcceptanceTest {

    private static final Path EXPECTED = Path.of("../../shared/data/seeds/expected.yaml");

    @Test
    void codesWhatACarefulReaderTakesFromTheSeeds() throws IOException {
        assumeTrue(Files.exists(EXPECTED), "the seed reports are not beside this checkout: skipped");
        Lexicon lexicon = Lexicon.load(LexiconFiles.shipped()).lexicon();
        Pipeline pipeline = new Pipeline(lexicon);
        Ingester ingester = new Ingester(IngestOptions.standard());

        EvaluationResult result = new ExpectedEvaluation(
                        file -> {
                            List<Coded> coded = new ArrayList<>();
                            ingester.read(InputFile.of(file), outcome -> {
                                if (outcome instanceof IngestOutcome.Read read) {
                                    coded.add(pipeline.code(read.article()));
                                }
                            });
                            return coded;
                        },
                        lexicon.countries())
                .evaluate(EXPECTED);

        assertThat(result.figures().get("events")).as(result.report()).isGreaterThanOrEqualTo(21);
        assertThat(result.figures().get("full")).as(result.report()).isGreaterThanOrEqualTo(12);
        assertThat(result.figures().get("people")).as(result.report()).isEqualTo(12);
    }
}
