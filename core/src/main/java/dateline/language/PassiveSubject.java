package dateline.language;

/** "He was accused": a subject of a verb with a passive auxiliary is called passive, as the parser sometimes forgets. */
final class PassiveSubject implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            String relation = draft.relation(i);
            boolean isSubject = relation.equals("nsubj") || relation.equals("csubj");
            if (isSubject && draft.hasChild(draft.head(i), "aux:pass")) {
                draft.relabel(i, relation + ":pass");
            }
        }
    }
}
