package dateline.language;

import dateline.model.Block;
import java.util.List;

/** All repairs of parts of speech, in the order in which they run. */
final class TagRepairs {

    private static final List<TagRepair> EVERYWHERE = List.of(new InfinitiveMarker(), new CompoundNouns());
    private static final TagRepair HEADLINE_VERBS = HeadlineVerbs.load();

    private TagRepairs() {}

    static void mend(Block.Kind kind, List<String> words, String[] tags) {
        EVERYWHERE.forEach(repair -> repair.mend(words, tags));
        if (kind == Block.Kind.HEADLINE || kind == Block.Kind.KEY_POINT) {
            HEADLINE_VERBS.mend(words, tags);
        }
    }
}
