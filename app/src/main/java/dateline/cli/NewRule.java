package dateline.cli;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconCheck;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.Ontology;
import dateline.lexicon.Problem;
import dateline.lexicon.RuleScaffold;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a new rule, and where it needs one a new mode or type, into a user's lexicon directory. */
final class NewRule {

    private final Path directory;
    private final Console console;

    /** @param directory is made if it is not there */
    NewRule(Path directory, Console console) {
        this.directory = directory;
        this.console = console;
    }

    /** What a new mode or type is; empty for those of the codebook. */
    record Meaning(
            @Nullable String definition,
            @Nullable Integer quad,
            @Nullable Double score) {}

    /** What the rule reacts to, and what it is tried on. */
    record Words(List<String> verbs, List<String> nouns, List<String> examples, List<String> counterExamples) {}

    /**
     * Writes the files and says what to do next.
     *
     * @param target {@code TYPE} or {@code TYPE.mode}
     * @param id of the rule; {@code null} to make one of the first trigger
     * @throws UsageFault if the type or mode is unknown and not described, or the rule is there already
     */
    int write(String target, @Nullable String id, Words words, Meaning meaning) throws IOException {
        int dot = target.indexOf('.');
        String type = dot < 0 ? target : target.substring(0, dot);
        String mode = dot < 0 ? null : target.substring(dot + 1);
        if (words.verbs().isEmpty() && words.nouns().isEmpty()) {
            throw new UsageFault("expected --verb or --noun, the words that the rule reacts to");
        }
        Files.createDirectories(directory);
        Ontology ontology = ontology();
        String because = describe(ontology, type, mode, meaning);
        String trigger =
                words.verbs().isEmpty() ? words.nouns().get(0) : words.verbs().get(0);
        RuleScaffold rule = new RuleScaffold(
                type,
                mode,
                id == null ? RuleScaffold.idOf(type, trigger) : id,
                words.verbs(),
                words.nouns(),
                because,
                words.examples(),
                words.counterExamples());
        Path file = directory.resolve(rule.file());
        if (Files.exists(file)) {
            throw new UsageFault("there is a rule in " + file + " already; give this one another --id, or edit that");
        }
        addToCodebook(ontology, type, mode, because, meaning);
        Files.createDirectories(directory.resolve("events"));
        Files.writeString(file, rule.yaml(), StandardCharsets.UTF_8);
        return report(file, rule);
    }

    private Ontology ontology() {
        return Lexicon.load(files()).lexicon().ontology();
    }

    private LexiconFiles files() {
        return LexiconFiles.shippedWith(List.of(directory));
    }

    /** The definition that the codebook or the user gives. */
    private String describe(Ontology ontology, String type, @Nullable String mode, Meaning meaning) {
        Ontology.EventType known = ontology.types().get(type);
        Ontology.Mode knownMode =
                known == null || mode == null ? null : known.modes().get(mode);
        if (known == null && (meaning.definition() == null || meaning.quad() == null || meaning.score() == null)) {
            throw new UsageFault(
                    "expected one of " + String.join(", ", ontology.types().keySet()) + ", got '" + type
                            + "'; for a type of your own give --definition, --quad and --score");
        }
        if (known != null && mode != null && knownMode == null && meaning.definition() == null) {
            throw new UsageFault("expected a mode of " + type + " out of "
                    + String.join(", ", known.modes().keySet()) + ", got '" + mode
                    + "'; for a mode of your own give --definition");
        }
        if (meaning.definition() != null) {
            return meaning.definition();
        }
        return knownMode != null ? knownMode.definition() : known.definition();
    }

    private void addToCodebook(
            Ontology ontology, String type, @Nullable String mode, String definition, Meaning meaning)
            throws IOException {
        Ontology.EventType known = ontology.types().get(type);
        if (known == null) {
            append(
                    "types.tsv",
                    "type\tquad\trecipient\tdefinition",
                    type + "\t" + meaning.quad() + "\toptional\t" + definition);
            append("scores.tsv", "key\tscore", type + "\t" + meaning.score());
        }
        if (mode != null && (known == null || !known.modes().containsKey(mode))) {
            append("modes.tsv", "mode\ttype\tdefinition", mode + "\t" + type + "\t" + definition);
            if (known != null && meaning.score() != null) {
                append("scores.tsv", "key\tscore", type + "/" + mode + "\t" + meaning.score());
            }
        }
    }

    private void append(String table, String header, String row) throws IOException {
        Path file = directory.resolve("plover").resolve(table);
        Files.createDirectories(directory.resolve("plover"));
        if (!Files.exists(file)) {
            Files.writeString(file, header + "\n", StandardCharsets.UTF_8);
        }
        Files.writeString(file, row + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private int report(Path file, RuleScaffold rule) {
        PrintWriter out = console.text();
        out.println("Wrote " + file + ". Next:");
        out.println(
                rule.examples().isEmpty()
                        ? "  1. Write examples into it, and traps: sentences in which it must not fire."
                        : "  1. Write traps into it: sentences in which it must not fire.");
        out.println("  2. dateline lexicon check --lexicon " + directory + "    tries them");
        out.println("  3. dateline code FILE --lexicon " + directory + "        codes with it");
        out.flush();
        List<Problem> problems = LexiconCheck.check(files()).stream()
                .filter(problem -> problem.file().startsWith(directory.toString()))
                .toList();
        problems.forEach(problem -> console.err().println(problem));
        return problems.stream().allMatch(Problem::isWarning) ? ExitCode.OK : ExitCode.FAILURE;
    }
}
