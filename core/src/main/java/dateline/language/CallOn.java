package dateline.language;

/**
 * "called on Chad to deploy troops", "called for Chad to leave": whoever is called on hangs under the call with their
 * preposition, as in "called on Chad", and what they are to do is its open complement.
 */
final class CallOn implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int call = 0; call < draft.size() - 2; call++) {
            if (draft.lemma(call).equals("call")
                    && draft.word(call).isVerb()
                    && draft.isOneOf(call + 1, "on", "upon")) {
                mendParticle(draft, call);
                mendSubject(draft, call);
            }
        }
    }

    /** Where "on" is taken for a particle and who is called on for an object. */
    private static void mendParticle(Draft draft, int call) {
        int called = draft.child(call, "obj");
        boolean particle = draft.head(call + 1) == call && draft.is(call + 1, "compound:prt");
        if (particle && called > call + 1) {
            draft.attach(call + 1, called, "case");
            draft.relabel(called, "obl");
        }
    }

    /** Where "on" is taken for a conjunction and who is called on for the subject of a clause. */
    private static void mendSubject(Draft draft, int call) {
        int action = draft.head(call + 1);
        boolean conjunction = draft.is(call + 1, "mark") && action > call + 1 && draft.head(action) == call;
        int called = conjunction ? draft.child(action, "nsubj") : Draft.NONE;
        if (called > call + 1 && called < action) {
            draft.attach(called, call, "obl");
            draft.attach(call + 1, called, "case");
            draft.relabel(action, "xcomp");
        }
    }
}
