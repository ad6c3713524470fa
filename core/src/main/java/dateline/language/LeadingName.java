package dateline.language;

/**
 * "QUITO: The government freed ten men", "Ruiz: We will not leave": what stands before a colon, or a place before a
 * dash, does not govern the sentence. A place is a leftover of the dateline; somebody else says the sentence.
 */
final class LeadingName implements TreeRepair {

    private static final int MAX_NAME = 8;

    @Override
    public void mend(Draft draft) {
        int root = draft.root();
        int mark = root + 1;
        while (mark < draft.size() && mark <= MAX_NAME && !draft.isOneOf(mark, ":", "-", "–", "—", "--")) {
            mark++;
        }
        boolean leads = root != Draft.NONE
                && mark < draft.size()
                && mark <= MAX_NAME
                && (draft.isOneOf(mark, ":") || isPlace(draft, root))
                && draft.word(root).isNoun()
                && draft.first(root) == 0
                && !draft.hasChild(root, "nsubj");
        if (leads) {
            int clause = clauseAfter(draft, root, mark);
            if (clause != Draft.NONE) {
                draft.raise(clause, root, isPlace(draft, root) ? "dep" : "parataxis");
                takeMarks(draft, root, clause, mark);
            }
        }
    }

    private static boolean isPlace(Draft draft, int i) {
        return draft.word(i).entity().equals("LOCATION");
    }

    /** The clause with a subject of its own that hangs under the name. */
    private static int clauseAfter(Draft draft, int root, int mark) {
        for (int i = mark + 1; i < draft.size(); i++) {
            boolean hangs = draft.head(i) == root && !draft.is(i, "acl:relcl");
            if (hangs && draft.isClause(i) && draft.first(i) > mark - 1 && draft.hasChild(i, "nsubj")) {
                return i;
            }
        }
        return Draft.NONE;
    }

    /** What stands behind the mark goes with the clause. */
    private static void takeMarks(Draft draft, int root, int clause, int mark) {
        for (int i = mark; i < draft.size(); i++) {
            if (draft.head(i) == root) {
                draft.attach(i, clause, draft.relation(i));
            }
        }
    }
}
