package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.TestLanguage;
import dateline.time.TimeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesEvaluationTest {

    private static final String REPORT = """
            <?xml version="1.0" ?>
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2023-03-15" functionInDocument="CREATION_TIME">15 March 2023</TIMEX3></DCT>
            <TEXT>
            They met on <TIMEX3 tid="t1" type="DATE" value="2023-03-10">Friday</TIMEX3>.

            They will meet <TIMEX3 tid="t2" type="DATE" value="2023-03-19">on Sunday</TIMEX3>, and met
            <TIMEX3 tid="t3" type="DATE" value="1999">last year</TIMEX3> &amp; the day of the <TIMEX3 tid="t4" type="DATE"
            value="2000">eclipse</TIMEX3>.
            </TEXT>
            </TimeML>
            """;

    private final TimesEvaluation evaluation = new TimesEvaluation(TestLanguage.annotator(), new TimeResolver());

    @Test
    void countsSpansOverlapsAndValues(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.tml"), REPORT);

        EvaluationResult result = evaluation.evaluate(folder);

        // Found: Friday (right), Sunday (overlaps), last year (wrong value); the fourth is missed.
        assertThat(result.figures()).containsEntry("strictF1", 4.0 / 7).containsEntry("relaxedF1", 6.0 / 7);
        assertThat(result.figures()).containsEntry("valueF1", 4.0 / 7).containsEntry("n", 4.0);
        assertThat(result.predictions()).hasSize(5).anyMatch(line -> line.endsWith("missed"));
        assertThat(result.report()).contains("half held out");
    }

    @Test
    void saysWhatItExpectedInAnEmptyFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> evaluation.evaluate(folder)).hasMessageContaining("*.tml");
    }

    @Test
    void namesTheFileThatIsNoXml(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.tml"), "no mark-up");

        assertThatThrownBy(() -> evaluation.evaluate(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("b.tml");
    }
}
