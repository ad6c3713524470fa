package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

    @TempDir
    private Path folder;

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<String> names(List<InputFile> inputs) {
        String root = folder.toString().replace('\\', '/') + "/";
        return inputs.stream().map(input -> input.name().replace(root, "")).toList();
    }

    @Test
    void findsTheFilesOfAFolderByName() throws IOException {
        write("b.txt", "a/z.txt", "a/b/c.txt", "B.txt", ".hidden/x.txt", "a/.y.txt");

        assertThat(names(Inputs.find(List.of(folder.toString()), NOTHING)))
                .containsExactly("B.txt", "a/b/c.txt", "a/z.txt", "b.txt");
    }

    @Test
    void keepsTheOrderOfTheArguments() throws IOException {
        write("b.txt", "a.txt");
        List<String> arguments = List.of(
                folder.resolve("b.txt").toString(), "-", folder.resolve("a.txt").toString());

        assertThat(names(Inputs.find(arguments, NOTHING))).containsExactly("b.txt", "-", "a.txt");
    }

    @Test
    void makesAnInputOfALinkThatGoesInCircles() throws IOException {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));

        List<InputFile> inputs = Inputs.find(List.of(folder.toString()), NOTHING);

        assertThat(names(inputs)).containsExactly("a/b.txt", "a/loop");
        new Ingester(IngestOptions.standard())
                .read(
                        inputs.get(1),
                        outcome -> assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        IngestOutcome.Rejected.class,
                                        rejected ->
                                                assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE)));
    }
}
