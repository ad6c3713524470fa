package dateline.language;

/** "Peru, Chile sign accord": in a headline a comma between two names before a plural verb means "and". */
final class HeadlineCoordination implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int second = 2; second < draft.size(); second++) {
            int comma = draft.first(second) - 1;
            int head = draft.head(second);
            if (!draft.word(second).isNoun() || head == Draft.NONE || comma < 1 || !draft.isOneOf(comma, ",")) {
                continue;
            }
            boolean besideSubject = draft.is(second, "appos") && isPlural(draft, draft.head(head), second);
            boolean twoSubjects = draft.relation(second).equals("nsubj") && isPlural(draft, head, second);
            if (besideSubject && draft.is(head, "nsubj")) {
                draft.relabel(second, "conj");
            } else if (twoSubjects) {
                int first = draft.child(head, "nsubj");
                if (first < comma) {
                    draft.attach(second, first, "conj");
                }
            }
        }
    }

    /** Whether a verb directly after the second name is a plural. */
    private static boolean isPlural(Draft draft, int verb, int second) {
        return verb > second
                && (draft.tag(verb).equals("VBP") || draft.tag(verb).equals("VB"))
                && draft.last(second) + 1 >= verb - 1;
    }
}
