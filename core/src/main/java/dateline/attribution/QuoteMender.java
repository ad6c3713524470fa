package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.Set;

/**
 * Cuts the arcs by which a parser that knows nothing of quotation marks ties the words of a quotation to the words
 * around it: in “The benefit of it,” Doe said, nobody but Doe is the subject of "said".
 */
final class QuoteMender {

    /** Relations within one clause, which a quotation's edge cannot lie in. */
    private static final Set<String> CLOSE =
            Set.of("nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "cop", "mark", "expl", "advmod", "cc", "conj");

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
            if (crosses && CLOSE.contains(relations[i]) && !standsForWord(sentence, zones, i)) {
                active[heads[i]] |= relations[i].equals("aux:pass");
                relations[i] = tree.child(i, "nsubj") >= 0 || sentence.token(i).isVerb() ? "ccomp" : "dep";
            }
        }
        for (int i = 0; i < size; i++) {
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

    /** Whether a quoted token stands in marks that the sentence around it reads over: the “rebels” said. */
    private static boolean standsForWord(Sentence sentence, Zones zones, int token) {
        if (zones.outside(token)) {
            return false;
        }
        int last = token;
        while (last + 1 < sentence.size() && zones.same(last + 1, token)) {
            last++;
        }
        String before = last > 0 ? sentence.token(last - 1).text() : "";
        return !before.equals(",") && !before.equals(".") && !before.equals("?") && !before.equals("!");
    }
}
