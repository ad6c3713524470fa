package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
        List<InputFile> below = new ArrayList<>();
        try {
            Files.walkFileTree(
                    directory, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(directory, below));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the directory " + directory, e);
        }
        below.sort(Comparator.comparing(InputFile::name));
        found.addAll(below);
    }

    /** Goes through a directory; what it cannot enter becomes an input that cannot be opened. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<InputFile> found;

        Walk(Path root, List<InputFile> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(InputFile.of(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            if (!isHidden(file)) {
                found.add(new InputFile(InputFile.of(file).name(), () -> {
                    throw fault;
                }));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
