package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesEvaluationTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();

    @TempDir
    Path folder;

    @Test
    void onlyTheMarkedEventIsJudged() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder()
                        .code("accused", "ACCUSE.allege occurred Kenya > Uganda 0.9")
                        .code("met", "CONSULT occurred Chad, Mali > - 0.9"),
                "ACCUSE.allege\toccurred\twire\tChad met Mali after {A:Kenya} {T:accused} {R:Uganda} of a raid.");

        assertThat(result.figures())
                .containsEntry("strictR", 1.0)
                .containsEntry("typeAccuracy", 1.0)
                .containsEntry("statusAccuracy", 1.0)
                .containsEntry("modeAccuracy", 1.0)
                .containsEntry("n", 1.0);
        assertThat(result.predictions()).hasSize(2);
    }

    @Test
    void anotherTypeAtTheMarkIsWrong() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder().code("accused", "REJECT occurred Kenya > Uganda 0.9"),
                "ACCUSE.allege\toccurred\theadline\t{A:Kenya} {T:accused} of raid by {R:Uganda}");

        assertThat(result.figures())
                .containsEntry("strictR", 0.0)
                .containsEntry("pairR", 1.0)
                .containsEntry("triggerR", 1.0)
                .containsEntry("typeAccuracy", 0.0)
                .containsEntry("precisionAt80", 0.0);
        assertThat(result.report()).contains("ACCUSE coded as REJECT");
    }

    @Test
    void anythingCodedWhereThereIsNoEventIsAFalseAlarm() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder().code("fired", "ASSAULT occurred Kane > - 0.6"),
                "NONE\t-\twire\tKane fired home.",
                "NONE\t-\twire\tRain fell.");

        assertThat(result.figures())
                .containsEntry("falseAlarms", 0.5)
                .containsEntry("nonEvents", 2.0)
                .containsEntry("strictR", Double.NaN);
    }

    @Test
    void ofTwoWhoAreNotRelatedOnlyACodingBetweenThemIsWrong() throws IOException {
        FakeCoder coder = new FakeCoder()
                .code("accused", "ACCUSE occurred Kenya > Uganda 0.6")
                .code("met", "CONSULT occurred Chad, Mali > - 0.9");

        EvaluationResult result = evaluate(
                coder,
                "NONE\t-\twire\t{A:Uganda} met Chad and Mali after {R:Kenya} accused it.",
                "NONE\t-\twire\tChad met Mali after {A:Kenya} accused {R:Uganda}.");

        assertThat(result.figures())
                .containsEntry("falseRelations", 0.5)
                .containsEntry("nonRelations", 2.0)
                .containsEntry("falseAlarms", Double.NaN);
    }

    @Test
    void faultsOfTheFileAreInTheReport() throws IOException {
        EvaluationResult result = evaluate(new FakeCoder(), "NONE\t-\twire\tRain fell.", "NONE\t-\tpoem\tRain fell.");

        assertThat(result.report()).contains("1 faults in the labels").contains("gold.tsv:2:8 S004");
    }

    @Test
    void aFileWithoutSentencesIsRefused() {
        assertThatThrownBy(() -> evaluate(new FakeCoder(), "Rain fell."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gold.tsv:1:1 S001");
    }

    private EvaluationResult evaluate(FakeCoder coder, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("gold.tsv"), List.of(lines));
        return new SentencesEvaluation(coder, LEXICON).evaluate(List.of(file));
    }
}
