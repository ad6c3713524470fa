package dateline.language;

import java.util.Set;

/**
 * A quotation mark, a comma, "and" or "to" governs nothing: the parser sometimes makes the opening quotation mark of a
 * speech the root. The word that hangs under it takes its place.
 */
final class FunctionWordHead implements TreeRepair {

    private static final Set<String> MARKS =
            Set.of("``", "''", ",", ":", ".", "-LRB-", "-RRB-", "-LSB-", "-RSB-", "HYPH", "NFP");
    private static final Set<String> GOVERNED = Set.of("dep", "conj", "parataxis", "obl", "nmod", "appos", "acl");

    @Override
    public void mend(Draft draft) {
        for (int word = 0; word < draft.size(); word++) {
            String tag = draft.tag(word);
            boolean mark = MARKS.contains(tag);
            if (mark || tag.equals("CC") || tag.equals("IN") && !draft.isOneOf(word, "that")) {
                int content = content(draft, word);
                if (content != Draft.NONE) {
                    String place = place(draft, word, content, mark);
                    draft.raise(content, word, own(draft, tag, content, mark));
                    draft.relabel(content, place);
                    takeChildren(draft, word, content);
                }
            }
        }
    }

    /** The first word under the function word that heads a clause, else the first that has content. */
    private static int content(Draft draft, int word) {
        int found = Draft.NONE;
        for (int i = word + 1; i < draft.size(); i++) {
            if (draft.head(i) == word && GOVERNED.contains(draft.relation(i)) && !isFunction(draft.tag(i))) {
                if (draft.isClause(i)) {
                    return i;
                }
                found = found == Draft.NONE ? i : found;
            }
        }
        return found;
    }

    private static boolean isFunction(String tag) {
        return MARKS.contains(tag) || tag.equals("CC") || tag.equals("IN") || tag.equals("DT") || tag.equals("SYM");
    }

    /** What the content is to the governor. */
    private static String place(Draft draft, int word, int content, boolean mark) {
        int governor = draft.head(word);
        if (governor == Draft.NONE) {
            return "root";
        }
        if (mark) {
            return draft.isClause(content) ? "parataxis" : "dep";
        }
        if (draft.tag(word).equals("CC")) {
            return "conj";
        }
        boolean noun = draft.word(governor).isNoun();
        return draft.word(content).isVerb() ? noun ? "acl" : "advcl" : noun ? "nmod" : "obl";
    }

    private static String own(Draft draft, String tag, int content, boolean mark) {
        if (mark) {
            return "punct";
        }
        return tag.equals("CC") ? "cc" : draft.isClause(content) ? "mark" : "case";
    }

    private static void takeChildren(Draft draft, int word, int content) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.head(i) == word && !draft.is(i, "fixed")) {
                draft.attach(i, content, draft.relation(i));
            }
        }
    }
}
