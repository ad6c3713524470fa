package dateline.language;

import java.util.Set;

/**
 * "refrained from criticizing Moscow": the parser takes the gerund for an adjective of its own object, as it rightly is
 * in "threatened by warring factions". The gerund gets the clause and its object.
 */
final class GerundObject implements TreeRepair {

    private static final Set<String> ADJECTIVES = WordList.of("""
            acting alarming ageing aging amazing banking breaking building caring coming competing
            conflicting continuing deciding declining deepening defending developing dipping emerging
            encouraging escalating existing exciting failing falling fighting fishing following
            fledgling forthcoming frightening governing growing housing incoming increasing invading
            lasting leading living manufacturing missing mounting moving neighboring neighbouring
            ongoing opposing outgoing outstanding participating passing pending prevailing recurring
            reigning remaining rising rival ruling running sagging scoffing screaming shocking shrinking sitting soaring
            spending standing supporting surging surrounding surviving sweeping training trading
            troubling underlying upcoming visiting voting warring winning working worrying
            """);
    private static final Set<String> QUANTITIES =
            Set.of("dozen", "group", "hundred", "lot", "majority", "million", "number", "score", "ten", "thousand");
    private static final Set<String> OBJECT_STARTS = Set.of("DT", "PRP$", "CD", "PRP", "$");

    @Override
    public void mend(Draft draft) {
        for (int verb = 1; verb < draft.size(); verb++) {
            int object = draft.head(verb);
            boolean adjective = draft.tag(verb).equals("VBG") && draft.is(verb, "amod") && object > verb;
            boolean governed = adjective && draft.head(object) != Draft.NONE;
            if (governed && takesObject(draft, verb)) {
                int preposition = preposition(draft, verb, object);
                if (preposition != Draft.NONE && !isCounted(draft, object)) {
                    mend(draft, preposition, verb, object);
                }
            }
        }
    }

    private static boolean takesObject(Draft draft, int verb) {
        return OBJECT_STARTS.contains(draft.tag(verb + 1))
                || !ADJECTIVES.contains(draft.word(verb).form());
    }

    /** The object's preposition, which stands before the gerund with nothing but an adverb between. */
    private static int preposition(Draft draft, int verb, int object) {
        int before = draft.tag(verb - 1).equals("RB") && verb > 1 ? verb - 2 : verb - 1;
        boolean matches = draft.head(before) == object
                && draft.is(before, "case")
                && draft.tag(before).equals("IN")
                && !draft.isOneOf(before, "amid", "among", "between", "as", "like");
        return matches ? before : Draft.NONE;
    }

    /** "hundreds of cheering supporters". */
    private static boolean isCounted(Draft draft, int object) {
        return QUANTITIES.contains(draft.lemma(draft.head(object)));
    }

    private static void mend(Draft draft, int preposition, int verb, int object) {
        int governor = draft.head(object);
        draft.raise(verb, object, "obj");
        draft.relabel(verb, draft.word(governor).isNoun() ? "acl" : "advcl");
        for (int i = preposition; i < verb; i++) {
            if (draft.head(i) == object) {
                draft.attach(i, verb, draft.relation(i));
            }
        }
    }
}
