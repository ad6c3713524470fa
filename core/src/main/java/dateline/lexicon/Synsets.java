package dateline.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Word lists with a name, which event rules use as {@code @name}: one file {@code synsets/NAME.txt} each, one lemma or
 * multiword a line, {@code #} starts a comment.
 */
public final class Synsets {

    private final Map<String, List<String>> byName;

    private Synsets(Map<String, List<String>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    static Synsets read(LexiconFiles files) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (LexiconFile file : files.folder("synsets", ".txt")) {
            String name = file.name().substring("synsets/".length(), file.name().length() - ".txt".length());
            byName.put(name, lines(file.text()));
        }
        return new Synsets(byName);
    }

    private static List<String> lines(String text) {
        List<String> words = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            int comment = line.indexOf('#');
            String word = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** The words of a list, in file order, or {@code null} when there is no such list. */
    public @Nullable List<String> words(String name) {
        return byName.get(name);
    }

    /** The names of all lists, sorted. */
    public Set<String> names() {
        return byName.keySet();
    }
}
