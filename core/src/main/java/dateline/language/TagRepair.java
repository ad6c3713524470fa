package dateline.language;

import java.util.List;

/** Mends one fault that the tagger is known to make, before the sentence is parsed. */
@FunctionalInterface
interface TagRepair {

    /** Changes {@code tags} where it sees its fault. */
    void mend(List<String> words, String[] tags);
}
