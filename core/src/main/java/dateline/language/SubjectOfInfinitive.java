package dateline.language;

/**
 * "Chad's bid to join the bloc was vetoed": the infinitive describes the bid, which is the subject of the finite verb
 * behind it, although the parser may make the infinitive the root.
 */
final class SubjectOfInfinitive implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int infinitive = 1; infinitive < draft.size(); infinitive++) {
            int subject = draft.child(infinitive, "nsubj");
            int mark = draft.child(infinitive, "mark");
            boolean shape = draft.tag(infinitive).equals("VB")
                    && subject != Draft.NONE
                    && subject < infinitive
                    && draft.word(subject).isNoun()
                    && mark > subject
                    && draft.tag(mark).equals("TO")
                    && !draft.word(mark - 1).isVerb();
            int verb = shape ? finiteAfter(draft, infinitive) : Draft.NONE;
            if (verb != Draft.NONE) {
                draft.raise(verb, infinitive, "acl");
                draft.attach(subject, verb, "nsubj");
                draft.attach(infinitive, subject, "acl");
            }
        }
    }

    /** A finite verb that hangs loosely under the infinitive and has no subject. */
    private static int finiteAfter(Draft draft, int infinitive) {
        for (int i = infinitive + 1; i < draft.size(); i++) {
            boolean loose = draft.head(i) == infinitive
                    && (draft.relation(i).equals("dep")
                            || draft.relation(i).equals("ccomp")
                            || draft.is(i, "parataxis"));
            boolean finite = draft.tag(i).equals("VBD") || draft.tag(i).equals("VBZ") || draft.hasChild(i, "aux");
            if (loose && finite && !draft.hasChild(i, "nsubj") && !draft.isOneOf(draft.first(i) - 1, ",")) {
                return i;
            }
        }
        return Draft.NONE;
    }
}
