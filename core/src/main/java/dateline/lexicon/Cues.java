package dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of cues.tsv, by the lemma of their head. */
public final class Cues {

    private final Map<String, List<Cue>> byHead = new LinkedHashMap<>();

    Cues(List<Cue> cues) {
        for (Cue cue : cues) {
            byHead.computeIfAbsent(cue.head(), head -> new ArrayList<>()).add(cue);
        }
        // Longer phrases first: "point out" before "point".
        byHead.values().forEach(list -> list.sort((one, other) ->
                Integer.compare(other.words().size(), one.words().size())));
        byHead.replaceAll((head, list) -> List.copyOf(list));
    }

    /** The cues that begin with a lemma, longest first. */
    public List<Cue> startingWith(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    /** All cues, by head in file order. */
    public List<Cue> all() {
        return byHead.values().stream().flatMap(List::stream).toList();
    }
}
