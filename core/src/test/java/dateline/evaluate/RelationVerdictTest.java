package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.RelationChooser.Basis;
import dateline.opinion.Opinion;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationVerdictTest {

    private static final RelationPrediction RULES = new RelationPrediction("1", "AID", "AID", null, 0.7, "rule:aid");

    private static Opinion opinion(double aid, double accuse) {
        Map<String, Double> shares = Map.of("AID", aid, "ACCUSE", accuse, Opinion.NOTHING, 1 - aid - accuse);
        return new Opinion(new TreeMap<>(shares), new TreeMap<>(shares));
    }

    @ParameterizedTest
    @CsvSource({
        "BOTH,    0.10, 0.60, AID",
        "BOTH,    0.01, 0.60, ACCUSE",
        "NEAR,    0.10, 0.60, ACCUSE",
        "NOTHING, 0.30, 0.31, ACCUSE",
        "NOTHING, 0.40, 0.30, AID",
    })
    void theRulesAreTrustedByWhatTheyStandOn(Basis basis, double aid, double accuse, String expected) {
        assertThat(RelationVerdict.of(RULES, basis, opinion(aid, accuse)).root())
                .isEqualTo(expected);
    }

    @Test
    void aloneTheModelNamesItsLikeliestEvent() {
        RelationPrediction alone = RelationVerdict.alone("1", opinion(0.1, 0.2));

        assertThat(alone.root()).isEqualTo("ACCUSE");
        assertThat(alone.confidence()).isEqualTo(0.2);
        assertThat(alone.by()).isEqualTo("model");
    }
}
