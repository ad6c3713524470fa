package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private final Reliability reliability = new Reliability();

    @Test
    void confidenceThatIsRightAsOftenAsItSaysHasNoError() {
        for (int i = 0; i < 10; i++) {
            reliability.add(0.5, i % 2 == 0);
            reliability.add(0.9, i > 0);
        }

        assertThat(reliability.expectedError()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theErrorIsTheMeanDistanceByMass() {
        for (int i = 0; i < 30; i++) {
            reliability.add(0.9, true);
        }
        for (int i = 0; i < 10; i++) {
            reliability.add(0.5, false);
        }

        assertThat(reliability.expectedError()).isCloseTo((30 * 0.1 + 10 * 0.5) / 40, within(1e-9));
    }

    @Test
    void ofTwoCodingsAtAHalfChanceMissesByAQuarter() {
        reliability.add(0.5, true);
        reliability.add(0.5, false);

        assertThat(reliability.errorByChance()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void chanceMissesLessTheMoreThereAreAndTheSurerTheyAre() {
        for (int i = 0; i < 100; i++) {
            reliability.add(0.8, i < 80);
        }

        // The normal limit: the root of 2 p (1 - p) / (pi n).
        assertThat(reliability.errorByChance()).isCloseTo(Math.sqrt(2 * 0.8 * 0.2 / (Math.PI * 100)), within(1e-3));
        assertThat(new Reliability().errorByChance()).isNaN();
    }

    @Test
    void certaintyLeavesNothingToChance() {
        reliability.add(1, true);
        reliability.add(0, false);

        assertThat(reliability.errorByChance()).isZero();
    }

    @Test
    void tenBinsHoldEquallyMany() {
        for (int i = 0; i < 200; i++) {
            reliability.add(i / 200.0, true);
        }

        assertThat(reliability.bins())
                .hasSize(10)
                .extracting(Reliability.Bin::n)
                .containsOnly(20);
    }

    @Test
    void equalConfidencesStayTogetherInWhateverOrderTheyCome() {
        Reliability other = new Reliability();
        for (int i = 0; i < 40; i++) {
            reliability.add(i % 3 == 0 ? 0.7 : 0.9, i % 2 == 0);
            other.add((39 - i) % 3 == 0 ? 0.7 : 0.9, (39 - i) % 2 == 0);
        }

        assertThat(reliability.bins()).hasSize(2).isEqualTo(other.bins());
    }

    @Test
    void nothingCodedHasNoError() {
        assertThat(reliability.expectedError()).isNaN();
    }
}
