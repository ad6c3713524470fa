package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {

    /** One row a reader, one character a unit, a dot where the reader gave no label. */
    private static double alpha(String... readers) {
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < readers[0].length(); i++) {
            List<String> labels = new ArrayList<>();
            for (String reader : readers) {
                if (reader.charAt(i) != '.') {
                    labels.add(reader.substring(i, i + 1));
                }
            }
            units.add(labels);
        }
        return KrippendorffAlpha.nominal(units);
    }

    /** The worked examples A and B of Krippendorff (2011). */
    @ParameterizedTest
    @CsvSource({"0100000010, 1110010000, 0.095", "aabbdcccedda, babbbccceddd, 0.692"})
    void givesThePublishedValuesOfTwoReaders(String one, String other, double expected) {
        assertThat(alpha(one, other)).isCloseTo(expected, within(0.0005));
    }

    /** The worked example C of Krippendorff (2011): four readers, some labels missing, and a unit that one labelled. */
    @Test
    void leavesOutMissingLabels() {
        assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void fullAgreementIsOneAndOneLabelSaysNothing() {
        assertThat(alpha("abab", "abab")).isEqualTo(1);
        assertThat(alpha("aaaa", "aaaa")).isNaN();
    }
}
