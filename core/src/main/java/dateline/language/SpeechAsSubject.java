package dateline.language;

import java.util.Set;

/**
 * "Ruiz said the union is to blame": without "that" the parser may take the speech for the subject of what is said, and
 * the subject of what is said for the object of the speech.
 */
final class SpeechAsSubject implements TreeRepair {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SAYING = WordList.of("""
            say believe think fear hope claim argue know suspect insist warn note add tell announce
            acknowledge admit allege declare deny feel predict
            """);

    @Override
    public void mend(Draft draft) {
        for (int speech = 0; speech < draft.size(); speech++) {
            int said = draft.head(speech);
            boolean shape = said > speech
                    && draft.relation(speech).startsWith("csubj")
                    && SAYING.contains(draft.lemma(speech))
                    && (FINITE.contains(draft.tag(speech)) || draft.hasChild(speech, "aux"))
                    && draft.hasChild(speech, "nsubj")
                    && !draft.tag(draft.first(speech)).startsWith("W");
            if (shape) {
                mend(draft, speech, said);
            }
        }
    }

    private static void mend(Draft draft, int speech, int said) {
        int object = draft.child(speech, "obj");
        draft.raise(speech, said, "ccomp");
        if (object > speech && object < said && !draft.hasChild(said, "nsubj")) {
            boolean passive = draft.hasChild(said, "aux:pass");
            draft.attach(object, said, passive ? "nsubj:pass" : "nsubj");
        }
    }
}
