package dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.Ontology;
import dateline.model.Span;
import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledSentenceReaderTest {

    private static final Ontology ONTOLOGY =
            Lexicon.load(LexiconFiles.shipped()).lexicon().ontology();

    @Test
    void readsTheSentenceWithoutItsMarksAndWhereTheyStood() {
        LabelledSentence read =
                read("COERCE.arrest\tnegated\twire\t{A:Police} did not {T:arrest} {R:Lena Orun} and {R:Ivo}.")
                        .sentences()
                        .get(0);

        assertThat(read)
                .isEqualTo(new LabelledSentence(
                        "COERCE",
                        "arrest",
                        Status.NEGATED,
                        "wire",
                        "Police did not arrest Lena Orun and Ivo.",
                        List.of(new Span(0, 6)),
                        List.of(new Span(22, 31), new Span(36, 39)),
                        List.of(new Span(15, 21)),
                        null,
                        "file.tsv:1"));
    }

    @Test
    void readsASentenceWithoutEvent() {
        LabelledSentence read =
                read("NONE\t-\tfeature\tThe choir sang.").sentences().get(0);

        assertThat(read.isEvent()).isFalse();
        assertThat(read.status()).isNull();
        assertThat(read.text()).isEqualTo("The choir sang.");
    }

    @Test
    void aSentenceWithoutEventMayNameTwoBetweenWhomNothingHappens() {
        LabelledSentence read = read("NONE\t-\twire\t{A:Chad} and {R:Mali} are hot.")
                .sentences()
                .get(0);

        assertThat(read.actors()).containsExactly(new Span(0, 4));
        assertThat(read.recipients()).containsExactly(new Span(9, 13));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ACCUSE;occurred;wire                              | 1  | S001
                    BLAME;occurred;wire;{A:He} {T:spoke}.             | 1  | S002
                    ACCUSE.arrest;occurred;wire;{A:He} {T:spoke}.     | 1  | S002
                    NONE.arrest;-;wire;Rain fell.                     | 1  | S002
                    ACCUSE;done;wire;{A:He} {T:spoke}.                | 8  | S003
                    ACCUSE;-;wire;{A:He} {T:spoke}.                   | 8  | S003
                    NONE;occurred;wire;Rain fell.                     | 6  | S003
                    ACCUSE;occurred;poem;{A:He} {T:spoke}.            | 17 | S004
                    ACCUSE;occurred;wire;So {X:he} {T:spoke}.         | 25 | S005
                    ACCUSE;occurred;wire;So {A:he {T:spoke}.          | 25 | S005
                    ACCUSE;occurred;wire;So {A: he} {T:spoke}.        | 25 | S005
                    ACCUSE;occurred;wire;So {A:he} {T:spoke           | 32 | S005
                    ACCUSE;occurred;wire;So he} {T:spoke}.            | 27 | S005
                    ACCUSE;occurred;wire;{A:He} {                     | 29 | S005
                    ACCUSE;occurred;wire;{A:He} spoke.                | 22 | S006
                    ACCUSE;occurred;wire;He {T:spoke}.                | 22 | S006
                    NONE;-;wire;He {T:spoke}.                         | 13 | S006
                    """)
    void saysWhereAFaultIs(String line, int column, String code) {
        LabelledSentences read = read(line.replace(';', '\t'));

        assertThat(read.sentences()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("file.tsv:1:" + column + " " + code + " expected ");
            assertThat(problem.isWarning()).isFalse();
        });
    }

    @Test
    void readsOnAfterAFaultAndThroughAllFiles(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("b.tsv"), "nonsense\nNONE\t-\twire\tRain fell.\n");
        Path second = Files.writeString(folder.resolve("a.tsv"), "NONE\t-\tsocial\tIt rained.\n");

        LabelledSentences read = new LabelledSentenceReader(ONTOLOGY).read(List.of(first, second));

        assertThat(read.sentences()).extracting(LabelledSentence::where).containsExactly("b.tsv:2", "a.tsv:1");
        assertThat(read.problems())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .startsWith("b.tsv:1:1 S001");
    }

    private static LabelledSentences read(String... lines) {
        return new LabelledSentenceReader(ONTOLOGY).read("file.tsv", List.of(lines));
    }
}
