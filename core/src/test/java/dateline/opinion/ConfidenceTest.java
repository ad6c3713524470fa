package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    private static final Opinion OPINION =
            new Opinion(new TreeMap<>(Map.of("AID", 0.25, Opinion.NOTHING, 0.5)), new TreeMap<>());

    @Test
    void isMadeOfTheRuleAndTheOpinion() {
        assertThat(Confidence.inputs(0.8, "AID", OPINION)).containsExactly(0.8, 0.25, 0.5, 0.5);
        assertThat(Confidence.names()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.73", "-1, 0.27", "50, 0.99", "-50, 0.01"})
    void isALogisticShareInHundredthsAndNeverCertain(double constant, double expected) {
        Confidence confidence = new Confidence(new double[] {0, 0, 0, 0, constant});

        assertThat(confidence.of(new double[] {1, 1, 1, 1})).isEqualTo(expected);
    }

    @Test
    void asShippedRisesWithTheOpinion() {
        Confidence shipped = Confidence.shipped();

        double low = shipped.of(new double[] {0.9, 0.1, 0.8, Math.sqrt(0.1)});
        double surer = shipped.of(new double[] {0.9, 0.9, 0.05, Math.sqrt(0.9)});

        assertThat(surer).isGreaterThan(low);
    }
}
