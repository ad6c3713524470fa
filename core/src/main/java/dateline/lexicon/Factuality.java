package dateline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a word says of the event under it: "plan to visit" (planned), "refrain from condemning" (negated), "begin to
 * withdraw" (ongoing). Read from {@code factuality.tsv}.
 */
public final class Factuality {

    private static final String FILE = "factuality.tsv";
    private static final Set<String> EFFECTS =
            Set.of("occurred", "ongoing", "planned", "intended", "hypothetical", "negated", "historical", "absorbs");

    private final Map<String, String> effects;

    private Factuality(Map<String, String> effects) {
        this.effects = Map.copyOf(effects);
    }

    static Factuality read(LexiconFiles files, Problems problems) {
        Map<String, String> effects = new HashMap<>();
        for (Row row : files.table(FILE, "word", List.of("word", "kind", "effect"), problems)
                .rows()) {
            if (!EFFECTS.contains(row.text("effect"))) {
                problems.unknown(row, "effect", ProblemCodes.WORD, "an effect", row.text("effect"), EFFECTS);
                continue;
            }
            effects.put(row.text("kind") + " " + row.text("word"), row.text("effect"));
        }
        return new Factuality(effects);
    }

    /** The status that a verb, noun or adjective gives to what stands under it, or {@code null} for none. */
    public @Nullable String effect(RuleTrigger.Kind kind, String lemma) {
        return effects.get(kind.name().toLowerCase(Locale.ROOT) + " " + lemma);
    }
}
