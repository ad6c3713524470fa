package dateline.language;

import java.util.Locale;
import java.util.Set;

/** "Mr President, we object": of two subjects before one verb the first, cut off by a comma, is who is spoken to. */
final class Vocative implements TreeRepair {

    private static final Set<String> SPEAKER = Set.of("I", "we", "you", "We", "You");
    private static final Set<String> ADDRESSED = WordList.of("""
            brother chairman citizen colleague comrade compatriot countryman excellency friend
            gentleman lady madam minister president sir sister speaker
            """);
    private static final int MAX_LENGTH = 4;

    @Override
    public void mend(Draft draft) {
        for (int first = 0; first < draft.size() && first < MAX_LENGTH; first++) {
            int verb = draft.head(first);
            boolean opens = draft.relation(first).equals("nsubj") && verb > first && !draft.hasChild(first, "det");
            int comma = opens ? draft.last(first) + 1 : 0;
            if (comma > 0 && comma <= MAX_LENGTH && draft.isOneOf(comma, ",") && draft.first(first) == 0) {
                int second = subjectAfter(draft, verb, comma);
                if (second != Draft.NONE && isAddressed(draft, first, second)) {
                    draft.relabel(first, "vocative");
                }
            }
        }
    }

    private static int subjectAfter(Draft draft, int verb, int comma) {
        for (int i = comma + 1; i < verb; i++) {
            if (draft.head(i) == verb && draft.relation(i).equals("nsubj")) {
                return draft.first(i) == comma + 1 ? i : Draft.NONE;
            }
        }
        return Draft.NONE;
    }

    private static boolean isAddressed(Draft draft, int first, int second) {
        boolean byTheSpeaker = SPEAKER.contains(draft.word(second).form());
        return byTheSpeaker && draft.tag(first).startsWith("NNP")
                || ADDRESSED.contains(draft.lemma(first).toLowerCase(Locale.ROOT));
    }
}
