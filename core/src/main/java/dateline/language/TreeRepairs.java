package dateline.language;

import dateline.model.Block;
import dateline.model.Dependencies;
import java.util.List;

/** All repairs of trees, in the order in which they run. To add one, write it, test it with a table, list it here. */
final class TreeRepairs {

    private static final List<TreeRepair> EVERYWHERE = List.of(
            new FunctionWordHead(),
            new LeadingName(),
            new LoneReceiver(),
            new GerundObject(),
            new RelativeClause(),
            new PersonAfterPlace(),
            new NameAfterRole(),
            new TrailingSpeaker(),
            new ReducedRelative(),
            new SpeechAsSubject(),
            new ClauseCoordination(),
            new CallOn(),
            new InfinitiveOfNoun(),
            new DescribedSubject(),
            new Participle(),
            new Vocative(),
            new PassiveSubject());
    private static final List<TreeRepair> HEADLINES = List.of(new HeadlineCoordination(), new HeadlinePassive());

    private TreeRepairs() {}

    /** Mends the tree of a sentence from a block of some kind. */
    static Dependencies mend(Block.Kind kind, List<Word> words, Dependencies tree) {
        Draft draft = new Draft(words, tree);
        if (kind == Block.Kind.HEADLINE || kind == Block.Kind.KEY_POINT) {
            HEADLINES.forEach(repair -> repair.mend(draft));
        }
        EVERYWHERE.forEach(repair -> repair.mend(draft));
        return draft.tree();
    }
}
