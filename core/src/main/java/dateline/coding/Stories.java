package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * Knows what is told in a story: "In the film, a general burns the village", "the opera ends when the soldiers shoot the
 * painter", "a novel about a spy who betrays Kenya".
 */
final class Stories {

    private static final int LONGEST_OPENING = 6;
    private static final int HIGHEST_CLIMB = 8;

    /** "A series of attacks", "the drama began when …": these tell the news as well. */
    private static final Set<String> NEWS =
            Set.of("series", "season", "drama", "tragedy", "legend", "tale", "game", "myth", "sequel");

    private final Set<String> stories;

    Stories(Set<String> stories) {
        this.stories = stories;
    }

    /** Whether the sentence opens as a story, or a story is what does the telling above the trigger. */
    boolean tells(Sentence sentence, int trigger) {
        return opens(sentence) || isToldAbove(sentence, trigger);
    }

    private boolean isToldAbove(Sentence sentence, int trigger) {
        Dependencies tree = sentence.dependencies();
        int at = trigger;
        for (int steps = 0; at != NONE && steps < HIGHEST_CLIMB; at = tree.head(at), steps++) {
            int subject = tree.child(at, "nsubj");
            if (subject != NONE && subject != trigger && isStory(sentence, subject)) {
                return true;
            }
            // "A film that the government banned" is banned in earnest; "a film about a boy who steals" steals nothing.
            if (steps > 1 && isStory(sentence, at) && !tree.is(at, "obl")) {
                return true;
            }
        }
        return false;
    }

    private boolean isStory(Sentence sentence, int token) {
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        return sentence.token(token).isNoun()
                && !sentence.token(token).isProperNoun()
                && !NEWS.contains(lemma)
                && stories.contains(lemma);
    }

    private boolean opens(Sentence sentence) {
        if (!sentence.token(0).text().equalsIgnoreCase("in")) {
            return false;
        }
        for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST_OPENING); i++) {
            String tag = sentence.token(i + 1).tag();
            boolean goesOn = tag.startsWith("VB") || tag.startsWith("W") || tag.equals("IN");
            if (stories.contains(sentence.lemma(i))
                    && sentence.token(i).isNoun()
                    && !sentence.dependencies().is(i, "compound")
                    && !goesOn) {
                return isWhole(sentence, i);
            }
        }
        return false;
    }

    /** "In the third season" is a part of a story, "in the dry season" a part of the year. */
    private static boolean isWhole(Sentence sentence, int noun) {
        if (!sentence.lemma(noun).equals("season")) {
            return true;
        }
        int before = sentence.dependencies().child(noun, "amod");
        return before != NONE
                && Set.of("first", "second", "third", "fourth", "fifth", "final", "new", "last")
                        .contains(sentence.lemma(before));
    }
}
