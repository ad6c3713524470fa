package dateline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the lexicon's files come from: the shipped ones, and directories that a user lays over them.
 *
 * <p>A file {@code DIR/actors.tsv} adds its rows to the shipped {@code actors.tsv}; a row whose key is there too takes
 * the place of all shipped rows of that key. Files in directories ({@code synsets/}, {@code events/}) are added by
 * name; one of the same name takes the shipped one's place.
 */
public final class LexiconFiles {

    private static final String ROOT = "lexicon/";
    private static final String ANCHOR = "countries.tsv";
    private static final Pattern DICTIONARY = Pattern.compile("(?i).*(actor|agent).*\\.(txt|actors|agents)");

    private final List<Path> overlays;
    private final List<Path> dictionaries;

    private LexiconFiles(List<Path> overlays, List<Path> dictionaries) {
        this.overlays = List.copyOf(overlays);
        this.dictionaries = List.copyOf(dictionaries);
    }

    /** The shipped lexicon alone. */
    public static LexiconFiles shipped() {
        return new LexiconFiles(List.of(), List.of());
    }

    /**
     * The shipped lexicon with directories laid over it; the last one wins.
     *
     * @throws IllegalArgumentException if one of them is not a directory
     */
    public static LexiconFiles shippedWith(List<Path> directories) {
        for (Path directory : directories) {
            if (!Files.isDirectory(directory)) {
                throw new IllegalArgumentException("expected a directory with lexicon files, got " + directory);
            }
        }
        return new LexiconFiles(directories, List.of());
    }

    /**
     * These files and PETRARCH dictionaries besides those that lie in the directories.
     *
     * @throws IllegalArgumentException if one of them is not a file
     */
    public LexiconFiles with(List<Path> dictionaryFiles) {
        for (Path file : dictionaryFiles) {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("expected a dictionary file, got " + file);
            }
        }
        return new LexiconFiles(overlays, dictionaryFiles);
    }

    /**
     * The user's PETRARCH dictionaries: text files in the directories whose names speak of actors or agents, by name, then
     * the files named one by one.
     */
    List<LexiconFile> dictionaries() {
        List<LexiconFile> files = new ArrayList<>();
        try {
            for (Path overlay : overlays) {
                for (String name : new TreeSet<>(list(overlay))) {
                    if (DICTIONARY.matcher(name).matches()) {
                        files.add(file(overlay.resolve(name)));
                    }
                }
            }
            for (Path dictionary : dictionaries) {
                files.add(file(dictionary));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a dictionary", e);
        }
        return files;
    }

    private static LexiconFile file(Path path) throws IOException {
        return new LexiconFile(String.valueOf(path.getFileName()), path.toString(), decode(Files.readAllBytes(path)));
    }

    /** The shipped file of this name and those laid over it, in that order; empty when there is none. */
    public List<LexiconFile> all(String name) {
        List<LexiconFile> files = new ArrayList<>();
        try (InputStream in = LexiconFiles.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in != null) {
                files.add(new LexiconFile(name, ROOT + name, decode(in.readAllBytes())));
            }
            for (Path overlay : overlays) {
                Path path = overlay.resolve(name);
                if (Files.isRegularFile(path)) {
                    files.add(new LexiconFile(name, path.toString(), decode(Files.readAllBytes(path))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon file " + name, e);
        }
        return files;
    }

    /** For each file name in a folder, such as {@code synsets} and {@code .txt}, its uppermost version; by name. */
    public List<LexiconFile> folder(String folder, String ending) {
        TreeSet<String> names = new TreeSet<>();
        try {
            shippedNames(folder).forEach(names::add);
            for (Path overlay : overlays) {
                list(overlay.resolve(folder)).forEach(names::add);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list lexicon folder " + folder, e);
        }
        List<LexiconFile> files = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(ending)) {
                List<LexiconFile> versions = all(folder + "/" + name);
                files.add(versions.get(versions.size() - 1));
            }
        }
        return files;
    }

    /** The rows of a table file and of those laid over it; missing files and columns are reported. */
    Table table(String name, String key, List<String> required, Problems problems) {
        List<LexiconFile> files = all(name);
        if (files.isEmpty()) {
            problems.add(
                    ROOT + name,
                    0,
                    0,
                    ProblemCodes.UNREADABLE,
                    "expected a lexicon file " + name + ", found none; restore it");
            return new Table(List.of(), List.of());
        }
        Table table = Table.read(files.get(0), required, problems);
        for (LexiconFile over : files.subList(1, files.size())) {
            table = table.overlaidBy(Table.read(over, required, problems), key);
        }
        return table;
    }

    private static List<String> shippedNames(String folder) throws IOException, URISyntaxException {
        URL anchor = LexiconFiles.class.getClassLoader().getResource(ROOT + ANCHOR);
        if (anchor == null) {
            return List.of();
        }
        if (anchor.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                String prefix = ROOT + folder + "/";
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                        .map(name -> name.substring(prefix.length()))
                        .toList();
            }
        }
        return list(Path.of(anchor.toURI()).resolveSibling(folder));
    }

    private static List<String> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
