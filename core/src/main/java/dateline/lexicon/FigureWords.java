package dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The words of figures.tsv, by role and first word, and the kinds of figure-kinds.tsv. */
public final class FigureWords {

    private static final String KINDS = "figure-kinds.tsv";
    private static final String WORDS = "figures.tsv";

    private final Set<String> kinds;
    private final Map<FigureWord.Role, Map<String, List<FigureWord>>> byRole = new LinkedHashMap<>();

    private FigureWords(Set<String> kinds, List<FigureWord> words) {
        this.kinds = Set.copyOf(kinds);
        for (FigureWord word : words) {
            byRole.computeIfAbsent(word.role(), role -> new LinkedHashMap<>())
                    .computeIfAbsent(word.words().get(0), first -> new ArrayList<>())
                    .add(word);
        }
        // Longer phrases first: "take hostage" before "take".
        byRole.values()
                .forEach(byFirst -> byFirst.values()
                        .forEach(list -> list.sort((one, other) -> Integer.compare(
                                other.words().size(), one.words().size()))));
    }

    static FigureWords read(LexiconFiles files, Cells cells, Problems problems) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Row row :
                files.table(KINDS, "kind", List.of("kind", "meaning"), problems).rows()) {
            if (!kinds.add(cells.required(row, "kind"))) {
                repeated(row, "kind", row.text("kind"), problems);
            }
        }
        List<FigureWord> words = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Row row : files.table(WORDS, "phrase role", List.of("phrase", "role", "counts", "unit"), problems)
                .rows()) {
            String phrase = cells.required(row, "phrase");
            FigureWord.Role role = role(row, problems);
            if (phrase.isEmpty() || role == null || !isRight(row, role, kinds, cells, problems)) {
                continue;
            }
            if (!seen.add(role + " " + phrase)) {
                repeated(row, "phrase", phrase, problems);
            }
            words.add(new FigureWord(
                    List.of(phrase.toLowerCase(Locale.ROOT).split(" ")), role, row.text("counts"), row.text("unit")));
        }
        return new FigureWords(kinds, words);
    }

    /** The kinds of figures. */
    public Set<String> kinds() {
        return kinds;
    }

    /** A single word in a role, or {@code null}. */
    public @Nullable FigureWord find(FigureWord.Role role, String lemma) {
        return longest(role, 0, 1, at -> lemma);
    }

    /**
     * The longest phrase in a role that stands from a position on, or {@code null}.
     *
     * @param end where the words end
     * @param lemmas the lemma at a position, in lower case
     */
    public @Nullable FigureWord longest(FigureWord.Role role, int at, int end, IntFunction<String> lemmas) {
        if (at >= end) {
            return null;
        }
        Map<String, List<FigureWord>> byFirst = byRole.getOrDefault(role, Map.of());
        for (FigureWord word : byFirst.getOrDefault(lemmas.apply(at), List.of())) {
            if (stands(word.words(), at, end, lemmas)) {
                return word;
            }
        }
        return null;
    }

    private static boolean stands(List<String> words, int at, int end, IntFunction<String> lemmas) {
        if (at + words.size() > end) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(lemmas.apply(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static FigureWord.@Nullable Role role(Row row, Problems problems) {
        List<String> allowed = new ArrayList<>();
        for (FigureWord.Role role : FigureWord.Role.values()) {
            String word = role.name().toLowerCase(Locale.ROOT);
            if (word.equals(row.text("role"))) {
                return role;
            }
            allowed.add(word);
        }
        problems.unknown(row, "role", ProblemCodes.WORD, "a role", row.text("role"), allowed);
        return null;
    }

    private static boolean isRight(Row row, FigureWord.Role role, Set<String> kinds, Cells cells, Problems problems) {
        String counts = row.text("counts");
        boolean mayBeEmpty = role == FigureWord.Role.COUNTER || role == FigureWord.Role.MEASURE;
        if (counts.isEmpty() && !mayBeEmpty) {
            cells.required(row, "counts");
            return false;
        }
        if (!counts.isEmpty() && !kinds.contains(counts)) {
            problems.unknown(row, "counts", ProblemCodes.WORD, "a kind of " + KINDS, counts, kinds);
            return false;
        }
        return role != FigureWord.Role.CURRENCY || !cells.required(row, "unit").isEmpty();
    }

    private static void repeated(Row row, String column, String word, Problems problems) {
        problems.add(row, column, ProblemCodes.DUPLICATE, "expected each once, found '" + word + "' again; drop one");
    }
}
