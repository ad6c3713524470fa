package dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A name and a way to get at the bytes.
 *
 * @param name as it is to appear in {@link dateline.model.Article#file()} and in messages; its ending is a hint at the
 *     format, and a date in it may serve as the day of publication
 * @param opener opens the bytes; the reader closes them
 */
public record InputFile(String name, Opener opener) {

    /** Opens the bytes of an input. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** A file, named by its path with forward slashes. */
    public static InputFile of(Path path) {
        return new InputFile(path.toString().replace('\\', '/'), () -> Files.newInputStream(path));
    }

    /** A stream that is already open, such as standard input; it can be read once. */
    public static InputFile of(String name, InputStream bytes) {
        return new InputFile(name, () -> bytes);
    }

    /** Text at hand, such as what a person pasted into a page. */
    public static InputFile ofText(String name, String text) {
        return new InputFile(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
