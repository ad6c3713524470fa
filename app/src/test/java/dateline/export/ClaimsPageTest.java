package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on claims says what every column holds. */
class ClaimsPageTest {

    static Stream<List<? extends Column<?>>> tables() {
        return Stream.of(FigureColumns.ALL, ExpectationColumns.ALL, CustodyColumns.ALL, ClaimColumns.ALL);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void documentsEveryColumn(List<? extends Column<?>> columns) throws IOException {
        Path page = Path.of("../docs/claims.md");

        assertThat(Files.readAllLines(page))
                .containsSubsequence(columns.stream()
                        .map(column -> "| `" + column.name() + "` | "
                                + column.kind().sqlType() + " | " + column.meaning() + " |")
                        .toList());
    }
}
