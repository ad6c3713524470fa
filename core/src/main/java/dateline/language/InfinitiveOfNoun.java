package dateline.language;

import java.util.Set;

/**
 * "rejected calls by the union to withdraw the bill": what is to be done belongs to the call, not to the one who rejects
 * it; unlike in "urged the union to withdraw", where the verb takes both.
 */
final class InfinitiveOfNoun implements TreeRepair {

    private static final Set<String> NOUNS = WordList.of("""
            agreement appeal attempt bid call campaign commitment deal decision demand effort
            intention invitation move offer order permission plan pledge plot pressure promise
            proposal push readiness refusal request resolution threat ultimatum vow willingness
            """);
    private static final Set<String> VERBS = WordList.of("""
            accept announce approve back block condemn consider criticize deny discuss dismiss
            endorse face hail honour ignore issue join launch oppose praise receive reject renew
            repeat resist sign spurn step support unveil welcome
            """);

    @Override
    public void mend(Draft draft) {
        for (int action = 2; action < draft.size(); action++) {
            int verb = draft.head(action);
            boolean infinitive = draft.tag(action).equals("VB")
                    && (draft.is(action, "xcomp") || draft.is(action, "advcl"))
                    && verb != Draft.NONE
                    && VERBS.contains(draft.lemma(verb));
            int noun = infinitive ? draft.child(verb, "obj") : Draft.NONE;
            if (noun > verb && noun < action && NOUNS.contains(draft.lemma(noun)) && draft.hasChild(action, "mark")) {
                draft.attach(action, noun, "acl");
            }
        }
    }
}
