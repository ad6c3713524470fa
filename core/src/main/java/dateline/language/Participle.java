package dateline.language;

import java.util.Set;

/** "shelled the market, killing ten": a participle after a comma says what comes with the main verb. */
final class Participle implements TreeRepair {

    private static final Set<String> MISTAKEN = Set.of("acl", "dep", "conj", "parataxis");

    /** Participles that work as prepositions: "trade, including tariffs". */
    private static final Set<String> PREPOSITIONS = Set.of(
            "including", "excluding", "concerning", "regarding", "involving", "following", "depending", "according");

    @Override
    public void mend(Draft draft) {
        for (int verb = 2; verb < draft.size(); verb++) {
            boolean action = draft.tag(verb).equals("VBG")
                    && !PREPOSITIONS.contains(draft.word(verb).form())
                    && draft.isOneOf(draft.first(verb) - 1, ",");
            if (action && MISTAKEN.contains(draft.relation(verb)) && draft.head(verb) < verb) {
                mend(draft, verb);
            }
        }
    }

    /** "with her husband, a lawyer, standing by": here the participle belongs to the noun. */
    private static boolean isAbsolute(Draft draft, int noun) {
        int named = draft.is(noun, "appos") ? draft.head(noun) : noun;
        int preposition = draft.child(named, "case");
        return preposition != Draft.NONE && draft.isOneOf(preposition, "with", "With");
    }

    private static void mend(Draft draft, int verb) {
        int head = draft.head(verb);
        if (isAbsolute(draft, head)) {
            return;
        }
        while (head != Draft.NONE && draft.word(head).isNoun() && !draft.hasChild(head, "nsubj")) {
            head = draft.head(head);
        }
        boolean series = head != Draft.NONE && draft.tag(head).equals("VBG") && draft.is(verb, "conj");
        boolean bare = draft.hasChild(verb, "aux") || draft.hasChild(verb, "nsubj") || draft.hasChild(verb, "cc");
        if (head != Draft.NONE && draft.word(head).isVerb() && !series && !bare) {
            for (int i = verb + 1; i < draft.size(); i++) {
                boolean joined = draft.head(i) == head
                        && draft.is(i, "conj")
                        && draft.tag(i).equals("VBG");
                if (joined) {
                    draft.attach(i, verb, "conj");
                }
            }
            draft.attach(verb, head, "advcl");
        }
    }
}
