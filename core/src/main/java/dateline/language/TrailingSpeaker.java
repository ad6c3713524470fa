package dateline.language;

import java.util.Set;

/**
 * "… on Quito, state media reported", "…, said a diplomat": who is named between the last comma and a verb of saying, or
 * after it, says the sentence, although the parser may take them for an apposition or for what is said.
 */
final class TrailingSpeaker implements TreeRepair {

    private static final Set<String> SAYING = WordList.of("""
            say report announce add claim confirm tell warn state note explain declare write argue
            insist tweet post
            """);

    @Override
    public void mend(Draft draft) {
        for (int verb = 2; verb < draft.size(); verb++) {
            boolean says = SAYING.contains(draft.lemma(verb))
                    && (draft.tag(verb).equals("VBD") || draft.tag(verb).equals("VBZ"))
                    && !draft.hasChild(verb, "nsubj")
                    && !draft.hasChild(verb, "cc")
                    && !draft.is(verb, "conj")
                    && !draft.is(verb, "acl");
            if (says) {
                mendBefore(draft, verb);
                mendAfter(draft, verb);
            }
        }
    }

    /** ", its minister said": the words from the comma to the verb make one phrase that hangs elsewhere. */
    private static void mendBefore(Draft draft, int verb) {
        int speaker = verb - 1;
        boolean noun = draft.word(speaker).isNoun() || draft.tag(speaker).equals("PRP");
        int comma = noun ? draft.first(speaker) - 1 : -1;
        boolean between = comma > 0 && draft.isOneOf(comma, ",", "”", "\"", "''");
        int hung = draft.head(speaker);
        if (between && hung < comma && hung != Draft.NONE && endsClause(draft, verb) && !draft.is(verb, "root")) {
            if (draft.attach(speaker, verb, "nsubj")) {
                draft.relabel(verb, "parataxis");
            }
        }
    }

    /** ", said a diplomat": the phrase after the verb is no object. */
    private static void mendAfter(Draft draft, int verb) {
        boolean inverted = draft.isOneOf(verb - 1, ",", "”", "\"", "''", "?", "!");
        int object = inverted ? draft.child(verb, "obj") : Draft.NONE;
        if (object > verb
                && draft.first(object) == verb + 1
                && !draft.tag(object).equals("PRP$")) {
            draft.relabel(object, "nsubj");
            if (draft.is(verb, "dep")) {
                draft.relabel(verb, "parataxis");
            }
        }
    }

    /** Whether the sentence, or at least the clause, ends after the verb and when or where it was said. */
    private static boolean endsClause(Draft draft, int verb) {
        for (int i = verb + 1; i < draft.size(); i++) {
            if (draft.isClause(i) && draft.head(i) == verb) {
                return false;
            }
        }
        return true;
    }
}
