package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, on the packaged program. */
@Timeout(300)
class LauncherIT {

    private static final Path SCRIPT =
            Path.of("..", "dateline").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void startsFromAnyDirectoryThroughLinksAndSpaces() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("with some spaces"));
        Files.createSymbolicLink(elsewhere.resolve("first link"), SCRIPT);
        Path link = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first link"));

        Run run = run(elsewhere, Map.of(), link.toString(), "version");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("dateline ");
    }

    @Test
    void handsOnExitCodes() throws Exception {
        assertThat(run(folder, Map.of(), SCRIPT.toString(), "no-such-command").exitCode())
                .isEqualTo(2);
    }

    @Test
    void handsOnArgumentsWithSpaces() throws Exception {
        Path input = Files.writeString(folder.resolve("two words.tsv"), "s1\tNothing of note was said.\n");

        Run run = run(folder, Map.of(), SCRIPT.toString(), "code", "two words.tsv", "-o", "all of it.jsonl");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(input.resolveSibling("all of it.jsonl")).exists();
    }

    @Test
    void saysWhatIsWrongWithJavaHome() throws Exception {
        Run run = run(folder, Map.of("JAVA_HOME", folder.toString()), SCRIPT.toString(), "version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("JAVA_HOME=" + folder).contains("Java 17 or newer");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 9\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");

        Run run = run(folder, Map.of("JAVA_HOME", folder.resolve("old").toString()), SCRIPT.toString(), "version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("expected Java 17 or newer, found 11.0.2");
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Run(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
