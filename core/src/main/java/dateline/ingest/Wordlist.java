package dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that lie next to this package's classes. */
final class Wordlist {

    private Wordlist() {}

    /** The lines of a list without empty ones and those that start with {@code #}. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(
                        Wordlist.class.getResourceAsStream(name),
                        () -> "the list " + name + " is missing from the jar");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + name, e);
        }
    }
}
