package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBackupTest {

    @TempDir
    Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void nameFiles() {
        file = folder.resolve("news.duckdb");
        copy = folder.resolve("copy.duckdb");
    }

    @Test
    void copiesWhatIsThere() throws IOException {
        try (EventStore store = EventStore.open(file)) {
            store.add(StoreExamples.rich("a1"), StoreExamples.RATING);
        }

        assertThat(StoreBackup.copy(file, copy)).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains(".part"));
    }

    @Test
    void copiesWholeArticlesWhileAnotherProcessWrites() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(writer.getInputStream().read()).isEqualTo('!');
            long least = 0;
            for (int i = 0; i < 4; i++) {
                long held = StoreBackup.copy(file, copy);
                assertThat(held).isGreaterThanOrEqualTo(least).isPositive();
                least = held;
                try (StoreReader reader = StoreReader.open(copy)) {
                    StoreCheck.Report report = StoreCheck.of(reader);
                    assertThat(report.faults()).isEqualTo(List.of());
                    assertThat(report.articles()).isEqualTo(held);
                    assertThat(report.mentions()).isEqualTo(2 * held);
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    @Test
    void aMissingStoreIsExplained() {
        assertThatThrownBy(() -> StoreBackup.copy(file, copy)).hasMessageContaining("found none");
        assertThat(Files.exists(copy)).isFalse();
    }

    /** Adds articles until it is killed. */
    static final class Writing {

        public static void main(String[] arguments) throws IOException {
            try (EventStore store = EventStore.open(Path.of(arguments[0]))) {
                for (int i = 0; true; i++) {
                    store.add(StoreExamples.rich("a" + i), StoreExamples.RATING);
                    if (i % 10 == 0) {
                        store.commit();
                    }
                    if (i == 20) {
                        System.out.write('!');
                        System.out.flush();
                    }
                }
            }
        }
    }
}
