package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesReportFiguresAndPredictions() throws IOException {
        String words = "The ministers of both countries met on Monday and agreed to open the border again.";
        Files.writeString(folder.resolve("ground-truth.json"), "{\"page\":{\"articleBody\":\"" + words + "\"}}");
        Files.createDirectory(folder.resolve("html"));
        Files.writeString(
                folder.resolve("html/page.html"),
                "<html><head><title>Border</title></head><body><article><h1>Border</h1><p>" + words
                        + "</p></article></body></html>");
        Path figures = folder.resolve("figures.json");
        Path predictions = folder.resolve("predictions.tsv");
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "pages", folder, "--json", figures, "--predictions", predictions))
                .as(terminal.err())
                .isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).isNotBlank();
        JsonNode json = new ObjectMapper().readTree(Files.readString(figures));
        assertThat(json.get("f1").isNumber()).isTrue();
        assertThat(Files.readString(predictions)).contains("page");
    }

    @Test
    void saysThatAnEvaluationTakesOneInput() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "pages", folder, folder)).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("expected one input, got 2");
    }

    @Test
    void saysThatWhatCodesNoEventsHasNoCoder() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "pages", folder, "--coder", "rules"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("expected an evaluation of events for the coder rules");
    }

    @Test
    void agreementTakesTwoReaders() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "agreement", folder)).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("expected the labels of two readers, the second's last, got 1");
    }

    @Test
    void saysWhatItExpectedOfLabels() throws IOException {
        Path labels = Files.writeString(folder.resolve("labels.tsv"), "Rain fell.\n");
        Terminal terminal = new Terminal();

        assertThat(terminal.run("evaluate", "sentences", labels)).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("labels.tsv:1:1 S001 expected 4 columns");
    }
}
