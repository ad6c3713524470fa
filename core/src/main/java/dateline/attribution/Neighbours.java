package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution.Form;
import dateline.model.Sentence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the content next to a cue by the words alone, where no arc of the tree leads to it. */
final class Neighbours {

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "when", "where", "who", "what", "which");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> NOUN_STARTS =
            Set.of("DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP", "EX", "PDT");

    private Neighbours() {}

    /**
     * A stretch of tokens and what it is.
     *
     * @param first first token
     * @param end after the last one
     */
    record Stretch(int first, int end, Form form) {}

    /** What stands right of the cue and may be its content; {@code null} when it is nothing that the cue takes. */
    static @Nullable Stretch rightOf(CueMatch match) {
        Sentence sentence = match.sentence();
        Cue cue = match.cue();
        int first = afterTime(sentence, match.end());
        if (first >= sentence.size()) {
            return null;
        }
        String tag = sentence.token(first).tag();
        String word = sentence.token(first).text().toLowerCase(Locale.ROOT);
        int clauseEnd = until(sentence, first, false);
        int phraseEnd = until(sentence, first, true);
        if (cue.takes(Complement.CLAUSE) && cue.kind() == Cue.Kind.VERB && Clauses.isFinite(sentence, first)) {
            return new Stretch(first, phraseEnd, Form.CLAUSE);
        }
        boolean nominal = NOUN_STARTS.contains(tag);
        if (cue.takes(Complement.CLAUSE)
                && (OPENERS.contains(word) || nominal || tag.equals("VBG"))
                && hasFiniteVerb(sentence, first + 1, phraseEnd)) {
            return new Stretch(first, clauseEnd, Form.CLAUSE);
        }
        boolean infinitive = tag.equals("TO")
                && first + 1 < sentence.size()
                && sentence.token(first + 1).tag().equals("VB");
        if (cue.takes(Complement.TO) && infinitive) {
            return new Stretch(first, phraseEnd, Form.INFINITIVE);
        }
        if (cue.takes(Complement.OBJECT) && nominal && !cue.takes(Complement.HEARER)) {
            return new Stretch(first, phraseEnd, Form.PHRASE);
        }
        if (cue.prepositions().contains(word) && first + 1 < phraseEnd) {
            return new Stretch(first + 1, phraseEnd, Form.PHRASE);
        }
        return null;
    }

    /** The token after adverbs and days: "said late on Sunday that". */
    private static int afterTime(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()) {
            String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
            boolean day = DAYS.contains(word);
            boolean beforeDay = word.equals("on")
                    && at + 1 < sentence.size()
                    && DAYS.contains(sentence.token(at + 1).text().toLowerCase(Locale.ROOT));
            if (!day && !beforeDay && !sentence.token(at).tag().equals("RB")) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int until(Sentence sentence, int from, boolean comma) {
        for (int i = from; i < sentence.size(); i++) {
            if (Clauses.isStop(sentence, i) || (comma && Clauses.isComma(sentence, i))) {
                return i;
            }
        }
        return sentence.size();
    }

    private static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Clauses.isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause that has begun ends: at the end of the sentence or at a semicolon. */
    static int clauseEnd(Sentence sentence, int from) {
        return until(sentence, from, false);
    }

    /** Whether a noun phrase with its own finite verb stands here, before the next comma. */
    static boolean beginsClause(Sentence sentence, int from) {
        return from < sentence.size()
                && NOUN_STARTS.contains(sentence.token(from).tag())
                && hasFiniteVerb(sentence, from + 1, until(sentence, from, true));
    }
}
