package dateline.lexicon.petrarch;

import dateline.lexicon.LexiconFile;
import dateline.lexicon.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads agent dictionaries; see the package for their form. */
public final class AgentReader {

    private static final Pattern SET = Pattern.compile("!(?<name>[^!]*)!");
    private static final Pattern DEFINITION = Pattern.compile("\\s*!(?<name>[^!]+)!\\s*=(?<endings>.*)");

    private final Consumer<Problem> problems;
    private final Map<String, List<String>> sets = new LinkedHashMap<>();
    private final List<AgentEntry> entries = new ArrayList<>();

    private AgentReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * All nouns of a file that have a code.
     *
     * @param problems takes what cannot be read
     */
    public static List<AgentEntry> read(LexiconFile file, Consumer<Problem> problems) {
        AgentReader reader = new AgentReader(problems);
        DictionaryLine.of(file, problems).forEach(reader::add);
        return reader.entries;
    }

    private void add(DictionaryLine line) {
        Matcher definition = DEFINITION.matcher(line.text());
        if (definition.matches()) {
            List<String> endings = Arrays.stream(definition.group("endings").split(","))
                    .map(String::strip)
                    .filter(ending -> !ending.isEmpty())
                    .toList();
            sets.put(definition.group("name"), endings);
            return;
        }
        String noun = line.before("{[");
        DictionaryLine.Part code = line.first('[', ']');
        if (noun.isEmpty()) {
            line.report(
                    0,
                    DictionaryCodes.NO_NAME,
                    "expected a noun first, found '" + line.text().strip() + "'");
            return;
        }
        if (code == null || code.text().isBlank()) {
            line.report(0, DictionaryCodes.NO_CODE, "expected a code after '" + noun + "', found none");
            return;
        }
        List<String> phrases = new ArrayList<>(opened(line, noun));
        DictionaryLine.Part plurals = line.first('{', '}');
        for (String plural : plurals == null ? new String[0] : plurals.text().split(",")) {
            if (!plural.isBlank()) {
                phrases.add(plain(plural));
            }
        }
        if (!phrases.isEmpty()) {
            entries.add(new AgentEntry(phrases, code.text().strip(), line.file(), line.number(), code.at() + 1));
        }
    }

    /** The noun with each ending of the set in it, if there is one. */
    private List<String> opened(DictionaryLine line, String noun) {
        Matcher set = SET.matcher(noun);
        if (!set.find()) {
            return List.of(plain(noun));
        }
        List<String> endings = sets.get(set.group("name"));
        if (endings == null) {
            int at = Math.max(0, line.text().indexOf('!'));
            line.report(
                    at,
                    DictionaryCodes.SET,
                    "expected a set of endings out of " + sets.keySet() + ", found '" + set.group() + "'");
            return List.of();
        }
        return endings.stream()
                .map(ending -> plain(noun.substring(0, set.start()) + ending + noun.substring(set.end())))
                .toList();
    }

    private static String plain(String phrase) {
        return phrase.replace('_', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
