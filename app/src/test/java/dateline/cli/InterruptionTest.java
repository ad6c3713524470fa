package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, tried on a process of its own. */
@Timeout(120)
class InterruptionTest {

    @TempDir
    Path folder;

    @Test
    void endsWith130AndWritesWhatIsDone() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/kill").toFile())
                .as("needs kill to interrupt a process")
                .exists();
        Path input = Files.writeString(folder.resolve("rows.tsv"), rows(200_000));
        Path output = folder.resolve("out.jsonl");
        Path errors = folder.resolve("err.txt");
        Process process = start(input, output, errors);
        try (InputStream ready = process.getInputStream()) {
            assertThat(ready.read()).isEqualTo('!');
            waitForSomething(output);
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
            List<String> lines = Files.readAllLines(output);
            assertThat(lines)
                    .hasSizeBetween(1, 199_999)
                    .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
            assertThat(Files.readString(errors)).contains(" ok");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("row")
                    .append(i)
                    .append("\tKenya expelled the envoy of Norway, part ")
                    .append(i)
                    .append(".\n");
        }
        return rows.toString();
    }

    private static Process start(Path input, Path output, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Coding.class.getName(),
                        input.toString(),
                        output.toString())
                .redirectError(errors.toFile())
                .start();
    }

    private static void waitForSomething(Path file) throws IOException, InterruptedException {
        while (!Files.exists(file) || Files.size(file) == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** The program with an engine that needs no models. */
    static final class Coding {

        public static void main(String[] arguments) {
            Program program = new Program(Console.ofProcess(), lexicon -> {
                System.out.write('!');
                System.out.flush();
                return Terminal.wordEngine();
            });
            System.exit(program.run("code", arguments[0], "-o", arguments[1]));
        }
    }
}
