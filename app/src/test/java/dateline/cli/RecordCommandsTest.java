package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCommandsTest {

    private static final String ROW = "s1\tKenya expelled the envoy of Norway on Friday, officials said.\n";

    @ParameterizedTest
    @CsvSource({
        "figures, csv, 'article_id,title'",
        "expected, csv, 'article_id,title'",
        "claims, csv, 'article_id,title'",
        "figures, parquet, PAR1",
        "expected, parquet, PAR1",
        "claims, parquet, PAR1"
    })
    void writeEachFormat(String command, String format, String start) {
        Terminal terminal = new Terminal().type(ROW);

        assertThat(terminal.run(command, "-", "-f", format)).isEqualTo(ExitCode.OK);
        assertThat(new String(terminal.bytes(), StandardCharsets.ISO_8859_1)).startsWith(start);
        assertThat(terminal.err()).contains("1 ok");
    }

    @Test
    void custodyOfNobodyFailsAndSaysSo() {
        Terminal terminal = new Terminal().type(ROW);

        assertThat(terminal.run("custody", "Doe", "-")).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("anybody named").doesNotContain("broke");
    }

    @Test
    void custodyNeedsANameAndFiles() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("custody", "Doe")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("expected a name and one or more files");
    }
}
