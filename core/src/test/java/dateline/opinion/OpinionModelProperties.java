package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpinionModelProperties {

    private static final List<RelationLabel> LABELS =
            List.of(new RelationLabel("AID", "AID"), new RelationLabel("RETREAT", "YIELD"));

    @Property(tries = 200)
    void readingGivesWhatWasWritten(
            @ForAll("sparse") Map<String, short[]> sparse,
            @ForAll("weights") short[] one,
            @ForAll("weights") short[] two)
            throws IOException {
        TreeMap<Integer, short[]> numbered = new TreeMap<>();
        sparse.forEach((feature, weights) -> numbered.put(OpinionModel.number(feature), weights));
        OpinionModel model = new OpinionModel(LABELS, numbered, new short[][] {one, two});

        byte[] file = written(model);
        OpinionModel read = OpinionModel.read(new ByteArrayInputStream(file));

        assertThat(written(read)).isEqualTo(file);
        assertThat(read.labels()).isEqualTo(LABELS);
        Observation observation = new Observation(Set.copyOf(sparse.keySet()), new float[] {0.5f, -0.25f});
        assertThat(read.judge(observation)).isEqualTo(model.judge(observation));
    }

    private static byte[] written(OpinionModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<short[]> weights() {
        return Arbitraries.shorts().array(short[].class).ofSize(LABELS.size());
    }

    @Provide
    Arbitrary<Map<String, short[]>> sparse() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(6), weights())
                .ofMaxSize(8);
    }
}
