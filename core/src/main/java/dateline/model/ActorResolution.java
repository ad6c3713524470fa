package dateline.model;

import java.util.List;

/** Who a mention means: known, open between several, or unknown, and why. */
public sealed interface ActorResolution {

    /** The reason in a few words: the lexicon row, the earlier mention, the role word it rests on. */
    String because();

    /**
     * The mention means these actors; several for "the two leaders".
     *
     * @param actors one or more
     */
    record Resolved(List<Actor> actors, String because) implements ActorResolution {
        public Resolved {
            actors = List.copyOf(actors);
            if (actors.isEmpty()) {
                throw new IllegalArgumentException("expected one or more actors, got none");
            }
        }
    }

    /**
     * The mention may mean one of several actors and the text does not say which.
     *
     * @param candidates two or more, likeliest first
     */
    record Ambiguous(List<Actor> candidates, String because) implements ActorResolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The mention names nobody whom the lexicon or the article makes known. */
    record Unresolved(String because) implements ActorResolution {}
}
