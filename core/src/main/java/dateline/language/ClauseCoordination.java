package dateline.language;

import java.util.Set;

/**
 * "Rebels seized the airport and the army withdrew": the parser joins "airport and army" and makes the first clause the
 * subject of the second verb. The second noun is the subject, the clauses are joined.
 */
final class ClauseCoordination implements TreeRepair {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    @Override
    public void mend(Draft draft) {
        for (int first = 0; first < draft.size(); first++) {
            int second = draft.head(first);
            boolean clauseAsSubject = second > first
                    && draft.relation(first).startsWith("csubj")
                    && FINITE.contains(draft.tag(first))
                    && draft.hasChild(first, "nsubj")
                    && !draft.hasChild(second, "nsubj");
            int noun = clauseAsSubject ? lastJoinedNoun(draft, first, second) : Draft.NONE;
            if (noun != Draft.NONE) {
                mendClauses(draft, first, second, noun);
            }
        }
    }

    /** The noun behind "and" that the parser joined to one in the first clause. */
    private static int lastJoinedNoun(Draft draft, int first, int second) {
        for (int noun = second - 1; noun > first; noun--) {
            int cc = draft.child(noun, "cc");
            if (draft.is(noun, "conj")
                    && cc != Draft.NONE
                    && cc < noun
                    && draft.word(noun).isNoun()) {
                return noun;
            }
        }
        return Draft.NONE;
    }

    private static void mendClauses(Draft draft, int first, int second, int noun) {
        String subject = draft.relation(first).equals("csubj:pass") ? "nsubj:pass" : "nsubj";
        int cc = draft.child(noun, "cc");
        draft.raise(first, second, "conj");
        draft.attach(noun, second, subject);
        draft.attach(cc, second, "cc");
    }
}
