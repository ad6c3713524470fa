package dateline.attribution;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;

/**
 * Measures noun phrases as a newspaper prints them: title, name, apposition and relative clause, as long as they stand
 * together, without the preposition before and the comma after them.
 */
final class NounPhrases {

    /** The phrase of a head that stands on one side of a cue; it never crosses the cue. */
    Phrase of(Sentence sentence, int head, int cue) {
        Dependencies tree = sentence.dependencies();
        int low = head < cue ? 0 : cue + 1;
        int high = head < cue ? Clauses.groupStart(sentence, cue) : sentence.size();
        high = Math.max(high, head + 1);
        int first = head;
        int end = head + 1;
        for (int i = low; i < high; i++) {
            if (belongs(sentence, i, head)) {
                first = Math.min(first, i);
                end = Math.max(end, i + 1);
            }
        }
        return trimmed(sentence, first, end, head);
    }

    /** The phrase of a head, as far as it stands before a token. */
    Phrase before(Sentence sentence, int head, int end) {
        Dependencies tree = sentence.dependencies();
        int first = head;
        int last = head;
        for (int i = 0; i < end; i++) {
            if (belongs(sentence, i, head)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return trimmed(sentence, first, last + 1, head);
    }

    /** Whether a token hangs on the head over arcs that do not lead out of the noun phrase. */
    private static boolean belongs(Sentence sentence, int token, int head) {
        Dependencies tree = sentence.dependencies();
        int at = token;
        for (int steps = 0; steps < 40 && at != Dependencies.NONE; steps++) {
            if (at == head) {
                return true;
            }
            if (tree.head(at) == head && !inPhrase(sentence, at, head)) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static boolean inPhrase(Sentence sentence, int child, int head) {
        Dependencies tree = sentence.dependencies();
        String relation = tree.relation(child);
        return switch (relation) {
            case "case", "mark" -> child > head;
            case "cc" -> child > head || tree.child(head, "conj") > child;
            case "punct", "nsubj", "cop", "aux", "parataxis", "ccomp" -> false;
            case "advmod" -> child < head && !sentence.token(child).text().equals("So");
            default -> true;
        };
    }

    private static Phrase trimmed(Sentence sentence, int first, int end, int head) {
        int from = first;
        int to = end;
        while (from < head && sentence.token(from).tag().length() > 0 && isEdge(sentence, from)) {
            from++;
        }
        while (to - 1 > head && isEdge(sentence, to - 1)) {
            to--;
        }
        return new Phrase(sentence.index(), from, to, head);
    }

    private static boolean isEdge(Sentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.equals(",")
                || tag.equals(".")
                || tag.equals(":")
                || tag.equals("IN")
                || tag.equals("CC")
                || tag.equals("''")
                || tag.equals("``")
                || tag.equals("HYPH")
                || tag.equals("NFP");
    }
}
