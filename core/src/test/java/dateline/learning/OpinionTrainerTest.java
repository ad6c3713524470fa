package dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.opinion.Observation;
import dateline.opinion.Opinion;
import dateline.opinion.OpinionModel;
import dateline.opinion.RelationLabel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionTrainerTest {

    /** Three labels, each with a word of its own and, in the vector, a direction; "today" stands everywhere. */
    private static List<RelationExample> toy() {
        List<RelationExample> examples = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            examples.add(example(new RelationLabel("ACCUSE", "ACCUSE"), "t:accuse", 1, 0));
            examples.add(example(new RelationLabel("RETREAT", "YIELD"), "t:free", 0, 1));
            examples.add(example(RelationLabel.NOTHING, "t:rain", 0, 0));
        }
        examples.add(example(new RelationLabel("ACCUSE", "ACCUSE"), "t:rare", 1, 0));
        return examples;
    }

    private static RelationExample example(RelationLabel label, String word, float one, float two) {
        return new RelationExample(label, new Observation(Set.of(word, "w:today"), new float[] {one, two}), "toy");
    }

    @ParameterizedTest
    @CsvSource({
        "t:accuse, 1, 0, ACCUSE",
        "t:free, 0, 1, RETREAT",
        "t:rain, 0, 0, NONE",
        "t:unheard, 0, 1, RETREAT",
    })
    void learnsWhatTellsLabelsApart(String word, float one, float two, String expected) {
        Opinion opinion = OpinionTrainer.train(toy(), true)
                .judge(new Observation(Set.of(word, "w:today"), new float[] {one, two}));

        assertThat(opinion.types().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo(expected);
    }

    @Test
    void aWordOfOneExampleIsLeftOut() {
        OpinionModel model = OpinionTrainer.train(toy(), true);

        Opinion rare = model.judge(new Observation(Set.of("t:rare"), new float[2]));
        Opinion unheard = model.judge(new Observation(Set.of("t:unheard"), new float[2]));

        assertThat(rare).isEqualTo(unheard);
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OpinionTrainer.train(toy(), true).write(bytes);
        return bytes.toByteArray();
    }
}
