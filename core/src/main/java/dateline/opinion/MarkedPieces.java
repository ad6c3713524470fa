package dateline.opinion;

import dateline.model.ActorMention;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation's sentence as the language model reads it: the actor's words replaced by "source", the recipient's by
 * "target", cut to {@link #LONGEST} pieces around them.
 *
 * @param ids numbers of the pieces, without the marks of beginning and end
 * @param actor index of the actor's piece, -1 where there is none
 * @param recipient index of the recipient's piece, likewise
 * @param from first piece between the two
 * @param to index after the last piece between them; greater than {@code from}
 */
record MarkedPieces(int[] ids, int actor, int recipient, int from, int to) {

    private static final int LONGEST = 126;

    static MarkedPieces of(Relation relation, WordPieces pieces) {
        Sentence sentence = relation.sentence();
        List<Integer> ids = new ArrayList<>();
        int actor = -1;
        int recipient = -1;
        int trigger = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i == relation.trigger()) {
                trigger = ids.size();
            }
            if (covers(relation.actor(), i)) {
                if (actor < 0) {
                    actor = ids.size();
                    ids.addAll(pieces.of("source"));
                }
            } else if (covers(relation.recipient(), i)) {
                if (recipient < 0) {
                    recipient = ids.size();
                    ids.addAll(pieces.of("target"));
                }
            } else {
                ids.addAll(pieces.of(sentence.token(i).text()));
            }
        }
        return cut(ids, actor, recipient, trigger);
    }

    private static MarkedPieces cut(List<Integer> ids, int actor, int recipient, int trigger) {
        int one = actor >= 0 ? actor : recipient >= 0 ? recipient : trigger;
        int other = actor >= 0 && recipient >= 0 ? recipient : trigger;
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        int start = 0;
        if (ids.size() > LONGEST) {
            int middle = (low + high) / 2;
            start = Math.max(0, Math.min(middle - LONGEST / 2, ids.size() - LONGEST));
        }
        int end = Math.min(ids.size(), start + LONGEST);
        int[] kept = new int[end - start];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = ids.get(start + i);
        }
        boolean both = actor >= 0 && recipient >= 0;
        int from = inside(both ? low + 1 - start : low - start, kept.length);
        int to = Math.max(from + 1, Math.min(kept.length, both ? high - start : high + 1 - start));
        return new MarkedPieces(kept, moved(actor, start, end), moved(recipient, start, end), from, to);
    }

    private static int inside(int index, int size) {
        return Math.max(0, Math.min(index, size - 1));
    }

    private static int moved(int index, int start, int end) {
        return index < start || index >= end ? -1 : index - start;
    }

    private static boolean covers(@Nullable ActorMention mention, int token) {
        return mention != null && mention.phrase().covers(token);
    }
}
