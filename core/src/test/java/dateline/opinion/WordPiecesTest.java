package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

    private static final String VOCABULARY =
            "\"[UNK]\":0,\"[CLS]\":1,\"[SEP]\":2,\"un\":3,\"under\":4,\"##mine\":5,\"##s\":6,\"jose\":7,\"source\":8,\"target\":9";

    static WordPieces pieces(String vocabulary) throws IOException {
        String json = "{\"model\":{\"vocab\":{" + vocabulary + "}}}";
        return new WordPieces(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static WordPieces pieces() throws IOException {
        return pieces(VOCABULARY);
    }

    @ParameterizedTest
    @CsvSource({
        "under, 4",
        "Undermines, 4 5 6",
        "José, 7",
        "uns, 3 6",
        "unknown, 0",
        "mine, 0",
        "'', 0",
    })
    void cutsTheLongestKnownBeginningFirst(String word, String expected) throws IOException {
        List<Integer> ids =
                List.of(expected.split(" ")).stream().map(Integer::valueOf).toList();

        assertThat(pieces().of(word)).isEqualTo(ids);
    }

    @Test
    void knowsTheMarksOfBeginningAndEnd() throws IOException {
        assertThat(pieces().begin).isEqualTo(1);
        assertThat(pieces().end).isEqualTo(2);
    }

    @Test
    void refusesAVocabularyWithoutMarks() {
        assertThatThrownBy(() -> pieces("\"[UNK]\":0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }
}
