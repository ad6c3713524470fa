package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.SharedPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program with its models, on the samples. */
class RealEngineTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    private static Engine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        engine = new PipelineEngine(SharedPipeline.lexicon(), SharedPipeline.pipeline());
    }

    @Test
    void codesEverySample() throws IOException {
        Path errors = folder.resolve("errors.tsv");
        Terminal terminal = new Terminal(engine);

        terminal.run("code", SAMPLES, "-f", "jsonl", "--errors", errors);

        assertThat(Files.readAllLines(errors)).noneMatch(line -> line.startsWith("failed"));
        assertThat(terminal.out().lines()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "parquet", "table"})
    void writesTheSameBytesWithOneThreadAndWithTwo(String format) {
        Terminal one = new Terminal(engine);
        Terminal two = new Terminal(engine);

        one.run("code", SAMPLES, "-f", format, "--threads", 1);
        two.run("code", SAMPLES, "-f", format, "--threads", 2);

        assertThat(one.bytes()).isNotEmpty().isEqualTo(two.bytes());
    }

    @Test
    void everyOffsetPointsAtItsWords() throws IOException {
        Path report = SAMPLES.resolve("2024-03-12-harbour-talks.txt");
        String text = Files.readString(report);
        Terminal terminal = new Terminal(engine);

        terminal.run("code", report, "-f", "jsonl");

        List<JsonNode> withWords = new ArrayList<>();
        for (String line : terminal.out().lines().toList()) {
            JsonNode mention = new ObjectMapper().readTree(line);
            mention.get("evidence").forEach(withWords::add);
            mention.get("actors").forEach(withWords::add);
            mention.get("recipients").forEach(withWords::add);
            withWords.add(mention.get("trigger"));
        }
        withWords.removeIf(words -> words.get("text").isNull());
        assertThat(withWords)
                .hasSizeGreaterThan(20)
                .allSatisfy(words -> assertThat(text.substring(
                                words.get("start").intValue(), words.get("end").intValue()))
                        .isEqualTo(words.get("text").textValue()));
    }

    @Test
    void explainsWhatFiredAndWhatWasRefused() {
        Terminal terminal = new Terminal(engine)
                .type("s1\tKenya expelled the envoy of Norway on Friday, but no one was said to attack.\n");

        assertThat(terminal.run("explain", "-")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .contains("[0] Kenya expelled")
                .contains("actor    \"Kenya\" is Kenya (KEN")
                .containsPattern("time     \"(on )?Friday\"")
                .contains("fired    rule:sanction.")
                .contains("refused  ");
    }

    @Test
    void ingestsTheSamplesOnce() {
        Path database = folder.resolve("samples.duckdb");
        Terminal first = new Terminal(engine);
        Terminal second = new Terminal(engine);

        first.run("ingest", SAMPLES, "--db", database);
        second.run("ingest", SAMPLES, "--db", database);

        String held = first.err().substring(first.err().indexOf(" holds "));
        assertThat(held).contains("articles");
        assertThat(second.err()).contains("0 ok").endsWith(held);
    }
}
