package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class OpinionModelTest {

    private static final double SURE = 1 / (1 + Math.exp(-2));

    /** "accuse" speaks for ACCUSE, the vector's one number for AGREE. */
    private static OpinionModel model() {
        TreeMap<Integer, short[]> sparse = new TreeMap<>();
        sparse.put(OpinionModel.number("t:accuse"), new short[] {1000, -1000, -1000});
        short[][] dense = {{-1000, 1000, -1000}};
        return new OpinionModel(
                List.of(
                        new RelationLabel("ACCUSE", "ACCUSE"),
                        new RelationLabel("AGREE", "YIELD"),
                        RelationLabel.NOTHING),
                sparse,
                dense);
    }

    @Test
    void addsUpWhatSpeaksForEachLabel() {
        Opinion opinion = model().judge(new Observation(Set.of("t:accuse"), new float[1]));

        double total = SURE + 2 * (1 - SURE);
        assertThat(opinion.of("ACCUSE")).isCloseTo(SURE / total, within(1e-9));
        assertThat(opinion.of("AGREE")).isEqualTo(opinion.of(Opinion.NOTHING));
        assertThat(opinion.of("ASSAULT")).isZero();
        assertThat(opinion.type()).isEqualTo("ACCUSE");
    }

    @Test
    void unknownFeaturesSayNothing() {
        Opinion known = model().judge(new Observation(Set.of("t:accuse"), new float[1]));
        Opinion more = model().judge(new Observation(Set.of("t:accuse", "t:unheard"), new float[1]));

        assertThat(more).isEqualTo(known);
    }

    @Test
    void theVectorCountsBesideTheFeatures() {
        Opinion opinion = model().judge(new Observation(Set.of(), new float[] {1}));

        assertThat(opinion.type()).isEqualTo("AGREE");
        assertThat(opinion.olderRoots().lastKey()).isEqualTo("YIELD");
    }

    @Test
    void namesAnEventTypeEvenWhereNothingIsLikelier() {
        Opinion opinion = model().judge(new Observation(Set.of(), new float[0]));

        assertThat(opinion.of(Opinion.NOTHING)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(opinion.type()).isEqualTo("ACCUSE");
    }

    @Test
    void refusesWeightsOfAnotherFormat() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(99);
        }

        assertThatThrownBy(() -> OpinionModel.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("expected weights of format 1, found 99");
    }

    @Test
    void theShippedWeightsKnowAllTypesAndNothing() {
        assertThat(OpinionModel.full().labels().stream()
                        .map(RelationLabel::type)
                        .distinct())
                .hasSize(17)
                .contains(Opinion.NOTHING);
    }
}
