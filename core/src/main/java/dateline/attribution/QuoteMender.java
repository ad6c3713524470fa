package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Set;

/**
 * Cuts the arcs by which a parser that knows nothing of quotation marks ties the words of a quotation to the words
 * around it: in “The benefit of it,” Doe said, nobody but Doe is the subject of "said".
 */
final class QuoteMender {

    /** Relations that may lead over a quotation's edge: what is said hangs on the word that says so. */
    private static final Set<String> LOOSE = Set.of(
            "ccomp", "xcomp", "parataxis", "advcl", "dep", "obj", "obl", "punct", "acl", "acl:relcl", "discourse");

    private QuoteMender() {}

    /** The sentence with the relations mended; heads stay. */
    static Sentence mended(Sentence sentence, Zones zones) {
        if (!zones.anyQuoted(0, sentence.size())) {
            return sentence;
        }
        Dependencies tree = sentence.dependencies();
        int size = sentence.size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        boolean[] active = new boolean[size];
        for (int i = 0; i < size; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
            boolean crosses = heads[i] != Dependencies.NONE && !zones.same(i, heads[i]);
            if (crosses && !LOOSE.contains(relations[i]) && !standsForWord(sentence, zones, i)) {
                active[heads[i]] |= relations[i].equals("aux:pass");
                relations[i] = tree.child(i, "nsubj") >= 0 || sentence.token(i).isVerb() ? "ccomp" : "parataxis";
            }
        }
        for (int i = 0; i < size; i++) {
            int outward = outward(sentence, zones, i);
            if (outward != Dependencies.NONE) {
                int between = Clauses.branch(tree, outward, i);
                if (between != Dependencies.NONE) {
                    heads[between] = heads[i];
                }
                heads[i] = outward;
            }
            if (heads[i] != Dependencies.NONE && active[heads[i]] && relations[i].equals("nsubj:pass")) {
                relations[i] = "nsubj";
            }
        }
        return new Sentence(
                sentence.index(),
                sentence.kind(),
                sentence.block(),
                sentence.span(),
                sentence.tokens(),
                new Dependencies(heads, relations));
    }

    /** The reporter's verb before a verb that the parser hangs on a word of a quotation; NONE where it hangs right. */
    private static int outward(Sentence sentence, Zones zones, int token) {
        int head = sentence.dependencies().head(token);
        boolean astray = head != Dependencies.NONE
                && zones.outside(token)
                && !zones.outside(head)
                && sentence.token(token).tag().equals("VBG")
                && !standsForWord(sentence, zones, head);
        for (int i = token - 1; astray && i >= 0; i--) {
            if (zones.outside(i) && Clauses.isFinite(sentence, i)) {
                return i;
            }
        }
        return Dependencies.NONE;
    }

    /** Whether a quoted token stands in marks that the sentence around it reads over: the “rebels” said. */
    private static boolean standsForWord(Sentence sentence, Zones zones, int token) {
        if (zones.outside(token)) {
            return false;
        }
        int last = token;
        while (last + 1 < sentence.size() && zones.same(last + 1, token)) {
            last++;
        }
        while (last > 0 && Clauses.isQuoteMark(sentence, last)) {
            last--;
        }
        String before = sentence.token(last).text();
        return !before.equals(",") && !before.equals(".") && !before.equals("?") && !before.equals("!");
    }
}
