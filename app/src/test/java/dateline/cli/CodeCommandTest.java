package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCommandTest {

    private static final String REPORT =
            "Kenya expels envoy\n\nThe government of Kenya expelled the envoy of Norway on Friday, officials said.\n";

    @TempDir
    Path folder;

    @Test
    void codesAFile() throws IOException {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", write("report.txt", REPORT))).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("[action expelled]").contains("SANCTION");
        assertThat(terminal.err()).contains("1 ok").contains("1 event mention from 1 sentence");
    }

    @Test
    void codesStandardInput() {
        Terminal terminal = new Terminal().type("s1\tKenya expelled the envoy of Norway.\n");

        assertThat(terminal.run("code", "-", "--format", "jsonl")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("\"article\":{\"id\":\"s1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "jsonl, '{\"id\":'",
        "JSONL, '{\"id\":'",
        "csv, 'id,article_id'",
        "parquet, PAR1",
        "table, Kenya expels envoy"
    })
    void writesEachFormat(String format, String start) throws IOException {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", write("report.txt", REPORT), "-f", format))
                .isEqualTo(ExitCode.OK);
        assertThat(new String(terminal.bytes(), StandardCharsets.ISO_8859_1)).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({"out.jsonl, '{\"id\":'", "out.csv, 'id,article_id'", "out.parquet, PAR1", "out.txt, Kenya expels envoy"
    })
    void theEndingOfTheOutputSaysTheFormat(String name, String start) throws IOException {
        Path output = folder.resolve(name);

        assertThat(new Terminal().run("code", write("report.txt", REPORT), "-o", output))
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readString(output, StandardCharsets.ISO_8859_1)).startsWith(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "parquet", "table"})
    void writesTheSameBytesForAnyNumberOfThreads(String format) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append("row")
                    .append(i)
                    .append("\tMinister number ")
                    .append(i)
                    .append(" of the country expelled an envoy on Friday.\n");
        }
        Path input = write("rows.tsv", rows.toString());
        Terminal one = new Terminal();
        Terminal two = new Terminal();

        one.run("code", input, "-f", format, "--threads", 1);
        two.run("code", input, "-f", format, "--threads", 2);

        assertThat(one.bytes()).isNotEmpty().isEqualTo(two.bytes());
        assertThat(one.err()).contains("300 ok");
    }

    @Test
    void leavesOutWhatIsLessSureThanAskedFor() throws IOException {
        Terminal terminal = new Terminal();

        terminal.run("code", write("report.txt", REPORT), "-f", "jsonl", "--min-confidence", "0.6");

        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void codesTheSameArticleOnce() throws IOException {
        Path first = write("a.txt", REPORT);
        Path second = write("b.txt", REPORT);
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", first, second, "-f", "jsonl")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out().lines()).hasSize(1);
        assertThat(terminal.err()).contains("1 duplicate").contains("b.txt: the same article as ");
    }

    @Test
    void codesTheSameTextUnderTwoIdsTwice() {
        String sentence = "Kenya expelled the envoy of Norway.";
        Terminal terminal = new Terminal().type("s1\t" + sentence + "\ns2\t" + sentence + "\n");

        terminal.run("code", "-", "-f", "jsonl");

        assertThat(terminal.out().lines()).hasSize(2);
    }

    @Test
    void goesOnAfterBrokenInputsAndListsThem() throws IOException {
        write("in/1-empty.txt", "");
        Files.write(folder.resolve("in/2-binary.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9, 8});
        Files.write(folder.resolve("in/3-truncated.txt.gz"), truncatedGzip());
        write("in/4-breaks.txt", "A report\n\nThis one will break the coder, said the minister on Friday.\n");
        write("in/5-good.txt", REPORT);
        Path errors = folder.resolve("errors.tsv");
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", folder.resolve("in"), "-f", "jsonl", "--errors", errors))
                .isEqualTo(ExitCode.SOME_INPUTS_FAILED);
        assertThat(terminal.out()).contains("expelled");
        assertThat(Files.readAllLines(errors)).first().isEqualTo("kind\tfile\tline\tmessage\tremedy");
        assertThat(Files.readAllLines(errors).stream()
                        .filter(line -> line.startsWith("failed\t"))
                        .map(line -> line.split("\t", -1)[1])
                        .map(file -> file.substring(file.lastIndexOf('/') + 1)))
                .containsExactly("1-empty.txt", "2-binary.bin", "3-truncated.txt.gz", "4-breaks.txt");
        assertThat(terminal.err()).contains("4 failed").contains("1-empty.txt: ");
    }

    @Test
    void aFileThatIsNotThereFails() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", folder.resolve("nothing.txt"))).isEqualTo(ExitCode.SOME_INPUTS_FAILED);
        assertThat(terminal.err()).contains("nothing.txt").contains("check the path");
    }

    @Test
    void textInAnotherLanguageIsLeftOutAndIsNoFailure() throws IOException {
        Path report = write(
                "bericht.txt",
                "Regierung weist Gesandten aus\n\nDie Regierung hat am Freitag den Gesandten des Nachbarlandes "
                        + "ausgewiesen, wie das Ministerium mitteilte. Der Gesandte muss das Land nun verlassen. "
                        + "Eine Begründung wurde nicht genannt, doch hatte es zuvor einen Streit über die Grenze und "
                        + "die Rechte der Fischer gegeben. Die Opposition sprach von einem Fehler, der dem Land "
                        + "schaden werde, und forderte die Rückkehr an den Verhandlungstisch.\n");
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", report)).isEqualTo(ExitCode.OK);
        assertThat(terminal.err()).contains("0 ok, 1 not english");
    }

    @Test
    void quietSaysNothing() throws IOException {
        Terminal terminal = new Terminal();

        terminal.run("code", write("report.txt", REPORT), "-q", "-f", "jsonl");

        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void showsProgressOnATerminalAndColoursIt() throws IOException {
        Terminal terminal = new Terminal(true);

        terminal.run("code", write("report.txt", REPORT));

        assertThat(terminal.err()).contains("\r1").contains("articles/s").contains("sentences/s");
        assertThat(terminal.out()).contains("\u001b[1;33mexpelled\u001b[0m");
    }

    @ParameterizedTest
    @CsvSource({
        "--threads 0, 'expected 1 or more, got 0'",
        "--min-confidence 2, 'expected a share from 0 to 1, got 2.0'",
        "--format yaml, yaml",
        "--published yesterday, yesterday",
        "--map colour=x, colour",
        "--lexicon nowhere, nowhere",
        "--threds 2, --threds"
    })
    void aWrongOptionIsExplained(String option, String explanation) throws IOException {
        Terminal terminal = new Terminal();
        String[] words = option.split(" ", -1);

        assertThat(terminal.run("code", write("report.txt", REPORT), words[0], words[1]))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains(explanation).contains("See 'dateline code --help'.");
    }

    @Test
    void anOutputThatCannotBeWrittenIsExplained() throws IOException {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("code", write("report.txt", REPORT), "-o", folder.resolve("no/such/out.jsonl")))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("out.jsonl").contains("check the path");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] truncatedGzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(REPORT.repeat(3).getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);
    }
}
