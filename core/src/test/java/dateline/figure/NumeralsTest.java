package dateline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"'2,500', 2500", "1.2, 1.2", "3bn, 3000000000", "£20bn, 20000000000", "40, 40", "1.5m, 1500000"})
    void readsDigits(String text, double value) {
        assertThat(Numerals.digits(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"9/11", "52-48", "2a", "1.2.3", "'1,23'"})
    void leavesWhatIsNoNumber(String text) {
        assertThat(Numerals.digits(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Three, 3", "nineteen, 19", "Ninety, 90"})
    void readsWords(String text, double value) {
        assertThat(Numerals.word(text)).isEqualTo(value);
    }

    @Test
    void pluralsSayTheLeast() {
        assertThat(Numerals.plural("dozens")).isEqualTo(24);
        assertThat(Numerals.plural("people")).isNull();
    }
}
