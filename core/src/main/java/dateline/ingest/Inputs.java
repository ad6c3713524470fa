package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the inputs that a person names: files, directories and {@code -}. */
public final class Inputs {

    /** Name of what comes from standard input. */
    public static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /**
     * The inputs in the order of the arguments; the files of a directory and of all below it by name, code unit by code
     * unit, so that every machine reads them in the same order. Files and directories whose name starts with a dot are
     * left out unless they are named. What does not exist is an input too, and is rejected when it is read.
     *
     * @param arguments paths, or {@code -} for standard input
     * @param standardInput what {@code -} stands for; opened only by reading the input
     * @throws UncheckedIOException when a directory cannot be listed
     */
    public static List<InputFile> find(List<String> arguments, InputStream standardInput) {
        List<InputFile> found = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (argument.equals(STANDARD_INPUT)) {
                found.add(InputFile.of(STANDARD_INPUT, standardInput));
            } else if (Files.isDirectory(path)) {
                addAll(path, found);
            } else {
                found.add(InputFile.of(path));
            }
        }
        return found;
    }

    private static void addAll(Path directory, List<InputFile> found) {
        try (Stream<Path> walk = Files.walk(directory)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(directory.relativize(file)))
                    .map(InputFile::of)
                    .sorted(Comparator.comparing(InputFile::name))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the directory " + directory, e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
