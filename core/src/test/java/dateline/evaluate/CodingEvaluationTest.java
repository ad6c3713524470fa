package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.lexicon.Countries;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingEvaluationTest {

    private static final Countries COUNTRIES =
            Lexicon.load(LexiconFiles.shipped()).lexicon().countries();

    @TempDir
    Path folder;

    /** One gold event, "ACCUSE.allege occurred Kenya > Uganda" in "Kenya accused Uganda and Chad of a raid." */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ACCUSE.allege occurred Kenya > Uganda 0.9       | right  | 1 | 1 | 1 | 1 | 1
                    ACCUSE occurred Kenya > Uganda 0.9              | right  | 1 | 1 | 1 | 1 | 0
                    ACCUSE.allege planned Kenya > Uganda 0.9        | right  | 1 | 1 | 1 | 0 | 1
                    REJECT occurred Kenya > Uganda 0.9              | pair   | 0 | 0 | 1 | - | -
                    ACCUSE.allege occurred Kenya > Chad 0.9         | type   | 0 | 1 | 0 | 1 | 1
                    ACCUSE.allege occurred Kenya > Uganda, Chad 0.9 | type   | 0 | 1 | 0 | 1 | 1
                    ACCUSE.allege occurred Uganda > Kenya 0.9       | type   | 0 | 1 | 0 | 1 | 1
                    ACCUSE.allege occurred Kenya > - 0.9            | type   | 0 | 1 | 0 | 1 | 1
                    ACCUSE.allege occurred Kenya, [Mali] > Uganda 1 | right  | 1 | 1 | 1 | 1 | 1
                    REJECT occurred Chad > Kenya 0.9                | other  | 0 | 0 | 0 | - | -
                    """)
    void judgesWhoWhatAndWhomEachByItself(
            String coded, String outcome, int strict, int type, int pair, String status, String mode)
            throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder().code("accused", coded),
                line("Kenya accused Uganda and Chad of a raid.", accuse("Kenya", "Uganda")));

        Map<String, Double> figures = result.figures();
        assertThat(figures)
                .containsEntry("strictF1", (double) strict)
                .containsEntry("typeF1", (double) type)
                .containsEntry("pairF1", (double) pair)
                .containsEntry("statusAccuracy", share(status))
                .containsEntry("modeAccuracy", share(mode));
        assertThat(result.predictions().get(1)).startsWith("gold.jsonl:1\t" + outcome + "\tACCUSE\tallege\toccurred");
    }

    private static double share(String cell) {
        return cell.equals("-") ? Double.NaN : Double.parseDouble(cell);
    }

    @Test
    void aSentenceWithoutEventInWhichOneIsCodedIsAFalseAlarm() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder().code("fired", "ASSAULT occurred Kane > - 0.6"),
                line("Kane fired home.", ""),
                line("Rain fell.", ""));

        assertThat(result.figures()).containsEntry("falseAlarms", 0.5).containsEntry("strictP", 0.0);
        assertThat(result.predictions().get(1)).contains("\textra\t");
        assertThat(result.predictions().get(2)).contains("\tnone\t");
    }

    @Test
    void everyEventCountsOnce() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder()
                        .code("accused", "ACCUSE occurred Kenya > Uganda 0.9", "ACCUSE occurred Chad > Mali 0.9"),
                line("Kenya accused Uganda, as Chad accused Mali.", accuse("Kenya", "Uganda")));

        assertThat(result.figures()).containsEntry("strictP", 0.5).containsEntry("strictR", 1.0);
    }

    @Test
    void aSentenceCanHoldSeveralEventsOfOneType() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder()
                        .code("accused", "ACCUSE occurred Chad > Mali 0.9", "ACCUSE occurred Kenya > Uganda 0.9"),
                line(
                        "Kenya accused Uganda, as Chad accused Mali.",
                        accuse("Kenya", "Uganda") + "," + accuse("Chad", "Mali")));

        assertThat(result.figures()).containsEntry("strictF1", 1.0).containsEntry("n", 2.0);
    }

    @Test
    void confidenceIsHeldAgainstTheType() throws IOException {
        EvaluationResult result = evaluate(
                new FakeCoder()
                        .code("accused", "ACCUSE occurred Kenya > Chad 0.8")
                        .code("fired", "ASSAULT occurred Kane > - 0.4"),
                line("Kenya accused Uganda, not Chad.", accuse("Kenya", "Uganda")),
                line("Kane fired home.", ""));

        assertThat(result.figures()).containsEntry("precisionAt80", 1.0).containsEntry("strictPrecisionAt80", 0.0);
        assertThat(result.figures().get("calibrationError")).isCloseTo((0.2 + 0.4) / 2, within(1e-9));
    }

    @Test
    void theArticleBesideTheLabelsIsReadWhole() throws IOException {
        Files.writeString(
                folder.resolve("raid.txt"),
                "Raid angers Kenya\n\nNAIROBI, 14 March 2019 (Coastal Wire) — Kenya accused Uganda of a raid.\n");
        List<String> texts = new ArrayList<>();
        FakeCoder coder = new FakeCoder().code("accused", "ACCUSE occurred Kenya > Uganda 0.9");
        Path gold = write(
                "{\"article\":\"raid\",\"text\":\"Raid angers Kenya\",\"events\":[]}",
                "{\"article\":\"raid\",\"text\":\"Kenya accused Uganda of a raid.\",\"events\":["
                        + accuse("Kenya", "Uganda") + "]}");

        EvaluationResult result = new CodingEvaluation(
                        article -> {
                            texts.add(article.text());
                            return coder.apply(article);
                        },
                        COUNTRIES)
                .evaluate(folder);

        assertThat(gold).exists();
        assertThat(texts).singleElement().asString().contains("Coastal Wire");
        assertThat(result.figures()).containsEntry("strictF1", 1.0).containsEntry("sentences", 2.0);
    }

    @Test
    void sentencesOfOneArticleAreReadTogether() throws IOException {
        List<String> texts = new ArrayList<>();
        FakeCoder coder = new FakeCoder();
        write(
                "{\"article\":\"a\",\"text\":\"Rain fell.\"}",
                "{\"article\":\"a\",\"text\":\"It stopped.\"}",
                "{\"text\":\"Snow fell.\"}",
                "{\"text\":\"Ice formed.\"}");

        new CodingEvaluation(
                        article -> {
                            texts.add(article.text());
                            return coder.apply(article);
                        },
                        COUNTRIES)
                .evaluate(folder.resolve("gold.jsonl"));

        assertThat(texts).containsExactly("Rain fell.\n\nIt stopped.", "Snow fell.", "Ice formed.");
    }

    @Test
    void whatIsNotInTheArticleIsReportedAndLeftOut() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Weather report\n\nRain fell.\n");
        EvaluationResult result = evaluate(
                new FakeCoder(),
                "{\"article\":\"a\",\"text\":\"Rain fell.\"}",
                "{\"article\":\"a\",\"text\":\"Hail fell.\"}");

        assertThat(result.figures()).containsEntry("sentences", 1.0);
        assertThat(result.report()).contains("gold.jsonl:2 expected words of the article");
    }

    @Test
    void aFileWithoutLabelsIsRefused() throws IOException {
        Path file = write("not JSON");

        assertThatThrownBy(() -> new CodingEvaluation(new FakeCoder(), COUNTRIES).evaluate(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected labelled sentences")
                .hasMessageContaining("gold.jsonl:1:");
    }

    private EvaluationResult evaluate(FakeCoder coder, String... lines) throws IOException {
        return new CodingEvaluation(coder, COUNTRIES).evaluate(write(lines));
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    private static String line(String text, String events) {
        return "{\"text\":\"" + text + "\",\"events\":[" + events + "]}";
    }

    private static String accuse(String actor, String recipient) {
        return "{\"type\":\"ACCUSE\",\"mode\":\"allege\",\"status\":\"occurred\",\"actors\":[\"" + actor
                + "\"],\"recipients\":[\"" + recipient + "\"],\"trigger\":\"accused\"}";
    }
}
