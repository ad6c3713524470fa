package dateline.language;

import java.util.Set;

/**
 * "a soldier they kidnapped in May", "drones used to attack cities": a clause without a pronoun to begin it, directly
 * after a noun and lacking what that noun is to it, describes the noun.
 */
final class ReducedRelative implements TreeRepair {

    private static final Set<String> LOOSE = Set.of("parataxis", "dep", "ccomp");

    /** Verbs that take a person and a clause: "told the paper he planned to stay". */
    private static final Set<String> TOLD =
            Set.of("tell", "ask", "remind", "warn", "assure", "inform", "convince", "persuade", "show", "promise");

    @Override
    public void mend(Draft draft) {
        for (int verb = 2; verb < draft.size(); verb++) {
            int governor = draft.head(verb);
            boolean loose = governor != Draft.NONE && governor < verb && LOOSE.contains(draft.relation(verb));
            loose = loose && !(draft.is(verb, "ccomp") && TOLD.contains(draft.lemma(governor)));
            int noun = loose ? draft.first(verb) - 1 : Draft.NONE;
            boolean follows = loose
                    && noun >= governor
                    && draft.word(noun).isNoun()
                    && (noun == governor || draft.head(noun) == governor);
            if (follows && describes(draft, verb)) {
                boolean active = draft.hasChild(verb, "nsubj");
                draft.attach(verb, noun, active ? "acl:relcl" : "acl");
            }
        }
    }

    private static boolean describes(Draft draft, int verb) {
        int subject = draft.child(verb, "nsubj");
        if (subject == Draft.NONE) {
            boolean bare = draft.tag(verb).equals("VBN") && !draft.hasChild(verb, "aux");
            return bare && draft.first(verb) == verb;
        }
        boolean pronoun = draft.tag(subject).equals("PRP") && draft.first(verb) == subject;
        return pronoun && draft.tag(verb).startsWith("VBD") && !draft.hasChild(verb, "obj");
    }
}
