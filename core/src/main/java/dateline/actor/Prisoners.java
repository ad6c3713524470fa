package dateline.actor;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.List;
import java.util.Set;

/** "Forty people jailed for political reasons" are political prisoners, though the words call them people. */
final class Prisoners {

    static final String NAME = "political prisoners";
    static final List<String> SECTORS = List.of("PRE");

    private static final Set<String> ANYBODY =
            Set.of("people", "person", "man", "woman", "citizen", "detainee", "inmate");
    private static final Set<String> HELD = Set.of("jail", "imprison", "detain", "hold", "incarcerate", "intern");
    private static final Set<String> REASONS = Set.of("reason", "ground", "motive");

    private Prisoners() {}

    /** Whether a noun means people of whom a participle says that they are held for political reasons. */
    static boolean arePolitical(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        if (!ANYBODY.contains(sentence.lemma(noun))) {
            return false;
        }
        for (int held : tree.children(noun, "acl")) {
            if (HELD.contains(sentence.lemma(held)) && isForPoliticalReasons(sentence, held)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForPoliticalReasons(Sentence sentence, int held) {
        Dependencies tree = sentence.dependencies();
        return tree.children(held, "obl").stream()
                .filter(reason -> REASONS.contains(sentence.lemma(reason)))
                .flatMap(reason -> tree.children(reason, "amod").stream())
                .anyMatch(quality -> sentence.lemma(quality).equals("political"));
    }
}
