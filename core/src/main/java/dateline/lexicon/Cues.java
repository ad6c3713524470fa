package dateline.lexicon;

import dateline.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of cues.tsv, by the lemma of their head. */
public final class Cues {

    private static final List<String> COLUMNS = List.of("phrase", "kind", "takes", "stance", "note");
    private static final List<String> COMPLEMENTS = words(Cue.Complement.values());
    private static final List<String> STANCES = words(Stance.values());

    private final Map<String, List<Cue>> byHead = new LinkedHashMap<>();

    private Cues(List<Cue> cues) {
        for (Cue cue : cues) {
            byHead.computeIfAbsent(cue.head(), head -> new ArrayList<>()).add(cue);
        }
        // Longer phrases first: "point out" before "point".
        byHead.values()
                .forEach(list -> list.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
        byHead.replaceAll((head, list) -> List.copyOf(list));
    }

    static Cues read(LexiconFiles files, Cells cells, Problems problems) {
        List<Cue> cues = new ArrayList<>();
        for (Row row : files.table("cues.tsv", "phrase", COLUMNS, problems).rows()) {
            String phrase = cells.required(row, "phrase");
            if (!phrase.isEmpty()) {
                cues.add(cue(row, phrase, cells, problems));
            }
        }
        return new Cues(cues);
    }

    /** The cues that begin with a lemma, longest first. */
    public List<Cue> startingWith(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    /** All cues, by head in file order. */
    public List<Cue> all() {
        return byHead.values().stream().flatMap(List::stream).toList();
    }

    private static Cue cue(Row row, String phrase, Cells cells, Problems problems) {
        Set<Cue.Complement> takes = EnumSet.noneOf(Cue.Complement.class);
        Set<String> prepositions = new LinkedHashSet<>();
        for (String item : row.list("takes")) {
            if (item.startsWith("+")) {
                prepositions.add(item.substring(1));
            } else if (COMPLEMENTS.contains(item)) {
                takes.add(Cue.Complement.valueOf(item.toUpperCase(Locale.ROOT)));
            } else {
                problems.unknown(row, "takes", ProblemCodes.WORD, "what a cue takes", item, COMPLEMENTS);
            }
        }
        Cue.Kind kind = cells.kind(row, Cue.Kind.class, Cue.Kind.VERB);
        return new Cue(List.of(phrase.split(" ")), kind, takes, prepositions, stance(row, problems));
    }

    private static Stance stance(Row row, Problems problems) {
        String word = row.text("stance");
        if (word.isEmpty()) {
            return Stance.ASSERTS;
        }
        if (STANCES.contains(word)) {
            return Stance.valueOf(word.toUpperCase(Locale.ROOT));
        }
        problems.unknown(row, "stance", ProblemCodes.WORD, "a stance", word, STANCES);
        return Stance.ASSERTS;
    }

    private static List<String> words(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(words);
    }
}
