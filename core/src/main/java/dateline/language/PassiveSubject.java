package dateline.language;

/** "He was accused": a subject of a verb with a passive auxiliary is called passive, as the parser sometimes forgets. */
final class PassiveSubject implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            String relation = draft.relation(i);
            boolean isSubject = relation.equals("nsubj") || relation.equals("csubj");
            if (isSubject && belongs(draft, i, draft.child(draft.head(i), "aux:pass"))) {
                draft.relabel(i, relation + ":pass");
            }
        }
    }

    /** Whether the auxiliary follows the subject or, in a question, stands before it without a mark between. */
    private static boolean belongs(Draft draft, int subject, int auxiliary) {
        if (auxiliary == Draft.NONE || auxiliary > subject) {
            return auxiliary > subject;
        }
        for (int i = auxiliary; i < subject; i++) {
            if (draft.is(i, "punct")) {
                return false;
            }
        }
        return true;
    }
}
