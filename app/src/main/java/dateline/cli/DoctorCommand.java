package dateline.cli;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dateline doctor}: what is wrong with a set-up, and how to mend it. */
@Command(
        name = "doctor",
        description = "Check what Dateline needs, and say how to mend what is missing.",
        footerHeading = "Examples:%n",
        footer = {"  dateline doctor", ""})
final class DoctorCommand implements Callable<Integer> {

    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST_HEAP = 900 * MEGABYTE;
    private static final long LEAST_DISK = 500 * MEGABYTE;
    private static final List<String> MODELS = List.of(
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
            "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");

    private final Console console;

    DoctorCommand(Console console) {
        this.console = console;
    }

    /**
     * What was found.
     *
     * @param about what was looked at
     * @param found what is there
     * @param remedy how to mend it; empty when it is well
     */
    private record Finding(String about, String found, String remedy) {

        boolean isWell() {
            return remedy.isEmpty();
        }
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(heap());
        findings.add(models());
        findings.add(lexicon());
        findings.add(database());
        findings.add(temporary());
        findings.add(samples());
        PrintWriter out = console.text();
        for (Finding finding : findings) {
            out.println((finding.isWell() ? "ok     " : "WRONG  ") + finding.about() + ": " + finding.found());
            if (!finding.isWell()) {
                out.println("       " + finding.remedy());
            }
        }
        long wrong = findings.stream().filter(finding -> !finding.isWell()).count();
        out.println(wrong == 0 ? "All is well." : wrong + (wrong == 1 ? " thing is wrong." : " things are wrong."));
        out.flush();
        return wrong == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String found = Runtime.version() + " in " + System.getProperty("java.home");
        return new Finding(
                "Java",
                found,
                version >= OLDEST_JAVA ? "" : "install Java " + OLDEST_JAVA + " or newer and set JAVA_HOME to it");
    }

    private static Finding heap() {
        long most = Runtime.getRuntime().maxMemory();
        int processors = Runtime.getRuntime().availableProcessors();
        return new Finding(
                "memory",
                String.format(Locale.ROOT, "%,d MB for Java, %d processors", most / MEGABYTE, processors),
                most >= LEAST_HEAP ? "" : "give more with DATELINE_HEAP=2g");
    }

    private static Finding models() {
        List<String> missing = MODELS.stream()
                .filter(name -> DoctorCommand.class.getClassLoader().getResource(name) == null)
                .toList();
        return new Finding(
                "language models",
                missing.isEmpty() ? MODELS.size() + " files" : "missing " + String.join(", ", missing),
                missing.isEmpty() ? "" : "build them: mvn -q -DskipTests package");
    }

    private static Finding lexicon() {
        List<Problem> errors = Lexicon.load(LexiconFiles.shipped()).problems().stream()
                .filter(problem -> !problem.isWarning())
                .toList();
        return new Finding(
                "lexicon",
                errors.isEmpty() ? "read without errors" : errors.size() + " errors, the first: " + errors.get(0),
                errors.isEmpty() ? "" : "see dateline lexicon check");
    }

    private static Finding database() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return new Finding("database", "DuckDB " + connection.getMetaData().getDatabaseProductVersion(), "");
        } catch (SQLException | UnsatisfiedLinkError e) {
            return new Finding(
                    "database",
                    "DuckDB does not start: " + e.getMessage(),
                    "check that the temporary directory is writable and may hold programs (not mounted noexec)");
        }
    }

    private static Finding temporary() {
        Path directory = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.delete(Files.createTempFile(directory, "dateline", ".probe"));
            long free = Files.getFileStore(directory).getUsableSpace();
            return new Finding(
                    "temporary directory",
                    String.format(Locale.ROOT, "%s, %,d MB free", directory, free / MEGABYTE),
                    free >= LEAST_DISK ? "" : "make room, or name another one with TMPDIR");
        } catch (IOException e) {
            return new Finding("temporary directory", "cannot write to " + directory, "name another one with TMPDIR");
        }
    }

    private static Finding samples() {
        Path directory = Home.find().resolve("samples");
        boolean there = Files.isDirectory(directory);
        return new Finding(
                "sample articles",
                there ? directory.toString() : "none in " + directory,
                there ? "" : "start ./dateline from its own checkout");
    }
}
