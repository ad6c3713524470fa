package dateline.cli;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.LoadedLexicon;
import dateline.lexicon.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which lexicon to use. */
final class LexiconOptions {

    private static final int SHOWN = 20;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description =
                    "Lay your own lexicon files over the shipped ones; may be given several times, the last wins.")
    List<Path> directories = new ArrayList<>();

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "Add a PETRARCH or Phoenix dictionary of actors or agents as it is; may be given several times. "
                            + "Those in a --lexicon directory are read anyhow.")
    List<Path> dictionaries = new ArrayList<>();

    /** @throws UsageFault if something named is not a directory, or not a file */
    LexiconFiles files() {
        String option = "--lexicon: ";
        try {
            LexiconFiles files = directories.isEmpty() ? LexiconFiles.shipped() : LexiconFiles.shippedWith(directories);
            option = "--dictionary: ";
            return files.with(dictionaries);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(option + e.getMessage());
        }
    }

    /** @throws Failure if the lexicon has errors, since what is coded with half of it could not be trusted */
    Lexicon load() {
        LoadedLexicon loaded = Lexicon.load(files());
        List<Problem> errors = loaded.problems().stream()
                .filter(problem -> !problem.isWarning())
                .toList();
        if (!errors.isEmpty()) {
            String first = errors.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
            throw new Failure("the lexicon has " + errors.size() + (errors.size() == 1 ? " error" : " errors")
                    + "; mend it, then see 'dateline lexicon check':\n" + first);
        }
        return loaded.lexicon();
    }
}
