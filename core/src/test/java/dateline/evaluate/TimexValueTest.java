package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexValueTest {

    @ParameterizedTest
    @CsvSource({
        "1998-10-XX, 1998-10, true",
        "1998-XX-XX, 1998, true",
        "2000-W2, 2000-W02, true",
        "2000-W12, 2000-W02, false",
        "1998-10-23T22:00:00, 1998-10-23T22:00, true",
        "1998-10-23TNI, 1998-10-23, false",
        "XXXX-WXX-5, XXXX-WXX-4, false",
        "1998-10-05, 1998-10, false"
    })
    void comparesWhatValuesSay(String value, String other, boolean same) {
        assertThat(TimexValue.sameMeaning(value, other)).isEqualTo(same);
    }
}
