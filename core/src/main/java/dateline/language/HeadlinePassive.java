package dateline.language;

import java.util.Set;

/** "Ex-president jailed for fraud": a headline's participle without an object is a passive that lost its auxiliary. */
final class HeadlinePassive implements TreeRepair {

    private static final Set<String> TRANSITIVE = WordList.of("""
            abduct acquit appoint approve arrest assassinate attack ban behead bomb cancel capture
            charge close convict delay deploy deport detain displace elect evacuate execute expel
            extradite fire fine free hit impeach imprison indict injure jail kidnap kill lift murder
            name oust pardon postpone probe release remove rescue sack seize sentence shoot shell
            sign stab suspend target torture wound
            """);

    @Override
    public void mend(Draft draft) {
        for (int verb = 1; verb < draft.size(); verb++) {
            int subject = draft.child(verb, "nsubj");
            boolean participle = draft.tag(verb).equals("VBN")
                    || draft.tag(verb).equals("VBD") && TRANSITIVE.contains(draft.lemma(verb));
            boolean bare = !draft.hasChild(verb, "aux")
                    && !draft.hasChild(verb, "cop")
                    && !draft.hasChild(verb, "obj")
                    && !draft.hasChild(verb, "ccomp")
                    && !draft.hasChild(verb, "xcomp");
            if (participle && bare && subject != Draft.NONE && subject < verb) {
                draft.relabel(subject, "nsubj:pass");
            }
        }
    }
}
