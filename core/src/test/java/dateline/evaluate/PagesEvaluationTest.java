package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesEvaluationTest {

    private static final String FIRST = "The ministers of both countries met on Friday to talk about the border.";
    private static final String SECOND = "They agreed to meet again in the autumn, a spokesman told reporters.";

    @TempDir
    private Path folder;

    private void write(String truth, String html) throws IOException {
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(folder.resolve("ground-truth.json"), truth);
        Files.writeString(folder.resolve("html/a.html"), html);
    }

    @Test
    void countsAPageAsExactWhenItsWordsAreThoseOfTheTruth() throws IOException {
        write(
                "{\"a\": {\"articleBody\": \"" + FIRST + "\\n" + SECOND + "\"}}",
                "<html><body><h1>Ministers meet</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>");

        EvaluationResult result = new PagesEvaluation().evaluate(folder);

        assertThat(result.figures())
                .containsEntry("f1", 1.0)
                .containsEntry("precision", 1.0)
                .containsEntry("recall", 1.0)
                .containsEntry("exact", 1.0);
        assertThat(result.predictions()).last().asString().isEqualTo("a\t1.0000\t1.0000\t" + FIRST + " " + SECOND);
    }

    @Test
    void countsRunsOfFourWords() {
        TokenShingles shingles = TokenShingles.of("a b c d e", "a b c d x y");

        assertThat(shingles.precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(shingles.recall()).isCloseTo(1 / 2.0, within(1e-9));
    }

    @Test
    void saysWhichPageIsMissing() throws IOException {
        write("{\"b\": {\"articleBody\": \"x\"}}", "");

        assertThatThrownBy(() -> new PagesEvaluation().evaluate(folder))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("html/b.html");
    }

    @Test
    void findsTheArticlesOfRealPages() throws IOException {
        EvaluationResult result = new PagesEvaluation().evaluate(SharedData.path("pages"));

        assertThat(result.figures().get("f1")).as(result.report()).isGreaterThan(0.975);
    }
}
