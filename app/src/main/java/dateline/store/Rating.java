package dateline.store;

import org.jspecify.annotations.Nullable;

/** The two numbers that a lexicon gives every event by its type and mode, as they are kept with a mention. */
public interface Rating {

    /** Quad class, 1 to 4. */
    int quad(String type);

    /** Conflict–cooperation score, from −10 to 10. */
    double score(String type, @Nullable String mode);
}
