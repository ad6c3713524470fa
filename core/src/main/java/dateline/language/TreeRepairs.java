package dateline.language;

import dateline.model.Block;
import dateline.model.Dependencies;
import java.util.List;

/** All repairs of trees, in the order in which they run. To add one, write it, test it with a table, list it here. */
final class TreeRepairs {

    private static final List<TreeRepair> ALL = List.of(new PassiveSubject());

    private TreeRepairs() {}

    static Dependencies mend(Block.Kind kind, List<Word> words, Dependencies tree) {
        Draft draft = new Draft(words, tree);
        ALL.forEach(repair -> repair.mend(draft));
        return draft.tree();
    }
}
