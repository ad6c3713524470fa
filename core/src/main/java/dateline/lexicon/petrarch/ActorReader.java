package dateline.lexicon.petrarch;

import dateline.lexicon.LexiconFile;
import dateline.lexicon.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads actor dictionaries; see the package for their form. */
public final class ActorReader {

    private final Consumer<Problem> problems;
    private final List<ActorEntry> entries = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<ActorEntry.Role> roles = new ArrayList<>();
    private @Nullable DictionaryLine first;
    private boolean coded;

    private ActorReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * All entries of a file that have a name and a code.
     *
     * @param problems takes what cannot be read
     */
    public static List<ActorEntry> read(LexiconFile file, Consumer<Problem> problems) {
        return new ActorReader(problems).entries(file);
    }

    private List<ActorEntry> entries(LexiconFile file) {
        for (DictionaryLine line : DictionaryLine.of(file, problems)) {
            String name = clean(line.before("["));
            boolean synonym = line.startsWith('+');
            if (!name.isEmpty() && !synonym) {
                finish();
                first = line;
            }
            if (first == null) {
                line.report(
                        0,
                        DictionaryCodes.NO_NAME,
                        "expected a name first, found '" + line.text().strip() + "'");
                continue;
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
            for (DictionaryLine.Part part : line.between('[', ']')) {
                ActorEntry.Role role = RoleReader.read(line, part);
                coded = true;
                if (role != null) {
                    roles.add(role);
                }
            }
        }
        finish();
        return entries;
    }

    private void finish() {
        DictionaryLine line = first;
        if (line != null) {
            if (!coded) {
                line.report(0, DictionaryCodes.NO_CODE, "expected a code after '" + names.get(0) + "', found none");
            } else if (!roles.isEmpty()) {
                entries.add(new ActorEntry(names, roles, line.file(), line.number()));
            }
        }
        names.clear();
        roles.clear();
        coded = false;
        first = null;
    }

    /** {@code +ADEN_ABYAN_ARMY_(AAA)_} is ADEN ABYAN ARMY: what is in brackets is an aside. */
    private static String clean(String name) {
        return name.replaceFirst("^\\+", "")
                .replaceAll("\\([^)]*\\)?", " ")
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
