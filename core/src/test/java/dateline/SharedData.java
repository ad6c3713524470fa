package dateline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds data that is kept beside the project; a test that asks for what is not there is skipped with a notice. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of {@code ../../shared/data}, or of the folder that the property dateline.shared names. */
    public static Path path(String name) {
        Path path = Path.of(System.getProperty("dateline.shared", "../../shared/data"), name);
        assumeTrue(
                Files.exists(path),
                () -> "skipped: there is no " + path.toAbsolutePath().normalize());
        return path;
    }
}
