package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0000", "1", "-12.5", "0.1", "-0.1234567", "3.4028", "123456.789012345"})
    void readsWhatParseFloatReads(String number) throws IOException {
        assertThat(reader(number).numbers(1)[0]).isEqualTo(Float.parseFloat(number));
    }

    @Test
    void readsSettingsWordsAndNumbersInTurn() throws IOException {
        NumberReader reader = reader("dict=2\n“Ñandú” 1.5 -2\r\nx 0.25 4\n");

        assertThat(reader.setting("dict")).isEqualTo(2);
        assertThat(reader.word()).isEqualTo("“Ñandú”");
        assertThat(reader.numbers(2)).containsExactly(1.5f, -2f);
        assertThat(reader.word()).isEqualTo("x");
        assertThat(reader.numbers(2)).containsExactly(0.25f, 4f);
    }

    @Test
    void saysWhichSettingItExpected() {
        assertThatThrownBy(() -> reader("pos=3").setting("dict"))
                .isInstanceOf(IOException.class)
                .hasMessage("expected a line \"dict=…\", got \"pos=3\"");
    }

    @Test
    void refusesWhatIsNoPlainDecimal() {
        assertThatThrownBy(() -> reader("1e5").numbers(1)).hasMessageContaining("got 'e'");
    }

    @Test
    void saysThatTheModelIsCutOff() {
        assertThatThrownBy(() -> reader("1 2").numbers(3)).isInstanceOf(EOFException.class);
    }

    private static NumberReader reader(String text) {
        return new NumberReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
