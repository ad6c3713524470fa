package dateline.attribution;

import dateline.model.Attribution.Stance;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Set;

/** Tells what a claimant does with a content: the cue's own stance, turned round where the cue is negated. */
final class Stances {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    /** "did not think that" means "thought that not". */
    private static final Set<String> THOUGHTS = Set.of("think", "believe", "expect", "agree", "accept", "want", "see");

    private Stances() {}

    static Stance of(CueMatch match) {
        Stance own = match.cue().stance();
        if (!negated(match) || own == Stance.DEMANDS) {
            return own;
        }
        return own == Stance.ASSERTS && THOUGHTS.contains(match.cue().head()) ? Stance.DENIES : Stance.DOUBTS;
    }

    static boolean negated(CueMatch match) {
        Sentence sentence = match.sentence();
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(match.head())) {
            if (child < match.head() && NEGATIONS.contains(sentence.lemma(child).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
