package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.lexicon.Countries;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementEvaluationTest {

    private static final Countries COUNTRIES =
            Lexicon.load(LexiconFiles.shipped()).lexicon().countries();

    @TempDir
    Path folder;

    private Path write(String name, String... events) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < events.length; i++) {
            lines.append("{\"article\":\"a\",\"text\":\"Kenya warned Uganda and Chad ")
                    .append(i)
                    .append(".\",\"events\":[")
                    .append(events[i])
                    .append("]}\n");
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    private static String event(String type, String status, String recipient) {
        return "{\"type\":\"" + type + "\",\"status\":\"" + status + "\",\"actors\":[\"Kenya\"],\"recipients\":[\""
                + recipient + "\"],\"trigger\":\"warned\"}";
    }

    private static EvaluationResult agreement(Path first, Path second) throws IOException {
        FakeCoder reader = new FakeCoder();
        return new AgreementEvaluation(article -> reader.apply(article).document(), COUNTRIES)
                .evaluate(List.of(first), second);
    }

    @Test
    void readersWhoLabelAlikeAgreeFully() throws IOException {
        String[] labels = {event("THREATEN", "occurred", "Uganda"), "", event("ACCUSE", "negated", "Uganda")};

        EvaluationResult result = agreement(write("first.jsonl", labels), write("second.jsonl", labels));

        assertThat(result.figures())
                .containsEntry("alphaEvent", 1.0)
                .containsEntry("alphaType", 1.0)
                .containsEntry("alphaStatus", 1.0)
                .containsEntry("typeF1", 1.0)
                .containsEntry("strictF1", 1.0)
                .containsEntry("sentences", 3.0);
    }

    /** Of two sentences the second reader sees an event in the first only, with another status and recipient. */
    @Test
    void eachKindOfDisagreementHasItsFigure() throws IOException {
        EvaluationResult result = agreement(
                write("first.jsonl", event("THREATEN", "occurred", "Uganda"), event("ACCUSE", "occurred", "Uganda")),
                write("second.jsonl", event("THREATEN", "planned", "Chad"), ""));

        // Labels by hand: some/some, some/none; one of two units differs, 3 labels "some" and 1 "none" of 4.
        assertThat(result.figures())
                .containsEntry("alphaEvent", 0.0)
                .containsEntry("alphaStatus", 0.0)
                .containsEntry("typeF1", 2 / 3.0)
                .containsEntry("strictF1", 0.0)
                .containsEntry("first", 2.0)
                .containsEntry("second", 1.0);
    }

    @Test
    void sentencesOfOneReaderAloneAreLeftOut() throws IOException {
        EvaluationResult result =
                agreement(write("first.jsonl", "", event("ACCUSE", "occurred", "Uganda")), write("second.jsonl", ""));

        assertThat(result.figures()).containsEntry("sentences", 1.0).containsEntry("first", 0.0);
    }

    @Test
    void readersOfDifferentSentencesAreRefused() throws IOException {
        Path first = write("first.jsonl", "");
        Path second =
                Files.writeString(folder.resolve("second.jsonl"), "{\"article\":\"b\",\"text\":\"Rain fell.\"}\n");

        assertThatThrownBy(() -> agreement(first, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labelled again");
    }
}
