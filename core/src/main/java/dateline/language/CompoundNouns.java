package dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** "warning shots", "drone strike", "tear gas": the first part of a well-known compound is a noun. */
final class CompoundNouns implements TagRepair {

    private static final Map<String, Set<String>> SECOND_PARTS = Map.of(
            "warning", Set.of("shot", "shots", "fire", "letter"),
            "drone", Set.of("strike", "strikes", "attack", "attacks", "raid", "raids", "operator"),
            "tear", Set.of("gas"),
            "hunger", Set.of("strike", "strikes"),
            "travel", Set.of("ban", "bans", "restrictions"),
            "strike", Set.of("group", "force"),
            "cluster", Set.of("bomb", "bombs", "munitions"),
            "rocket", Set.of("fire", "attack", "attacks"),
            "house", Set.of("arrest"));

    @Override
    public void mend(List<String> words, String[] tags) {
        for (int i = 0; i < tags.length - 1; i++) {
            Set<String> second = SECOND_PARTS.get(words.get(i).toLowerCase(Locale.ROOT));
            if (second != null && second.contains(words.get(i + 1).toLowerCase(Locale.ROOT))) {
                tags[i] = "NN";
            }
        }
    }
}
