package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.model.Sentence;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

    private static final SentenceEncoder ENCODER = new SentenceEncoder();
    private static final Sentence SENTENCE = TinySentence.of(TinySentence.ACCUSED);
    private static final int WIDTH = SentenceEncoder.LENGTH / 4;

    private static double length(float[] vectors, int part) {
        double square = 0;
        for (float value : Arrays.copyOfRange(vectors, part * WIDTH, (part + 1) * WIDTH)) {
            square += (double) value * value;
        }
        return Math.sqrt(square);
    }

    @Test
    void givesFourVectorsOfLengthOneAndTheSameEachTime() {
        Relation relation =
                Relation.between(SENTENCE, TinySentence.state(SENTENCE, 0), TinySentence.state(SENTENCE, 2));

        float[] vectors = ENCODER.encode(relation);

        assertThat(vectors).hasSize(SentenceEncoder.LENGTH).isEqualTo(ENCODER.encode(relation));
        for (int part = 0; part < 4; part++) {
            assertThat(length(vectors, part)).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void whoIsMissingHasZeros() {
        float[] vectors = ENCODER.encode(new Relation(SENTENCE, 1, TinySentence.state(SENTENCE, 0), null));

        assertThat(length(vectors, 2)).isCloseTo(1, within(1e-5));
        assertThat(length(vectors, 3)).isZero();
    }
}
