package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cues;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that may say that somebody says something, before asking what and who. */
final class CueFinder {

    private final Cues cues;

    CueFinder(Cues cues) {
        this.cues = cues;
    }

    /** All cues, from left to right, at most one a token. */
    List<CueMatch> find(Sentence sentence) {
        List<CueMatch> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            CueMatch match = at(sentence, i);
            if (match != null) {
                found.add(match);
            }
        }
        return found;
    }

    private @Nullable CueMatch at(Sentence sentence, int head) {
        Token token = sentence.token(head);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String written = token.text().toLowerCase(Locale.ROOT);
        @Nullable CueMatch byLemma = first(cues.startingWith(lemma), sentence, head);
        return byLemma != null || written.equals(lemma) ? byLemma : first(cues.startingWith(written), sentence, head);
    }

    private static @Nullable CueMatch first(List<Cue> candidates, Sentence sentence, int head) {
        for (Cue cue : candidates) {
            int end = fits(cue.kind(), sentence, head) ? end(cue, sentence, head) : Dependencies.NONE;
            if (end != Dependencies.NONE) {
                return new CueMatch(sentence, head, end, cue);
            }
        }
        return null;
    }

    private static boolean fits(Cue.Kind kind, Sentence sentence, int head) {
        Token token = sentence.token(head);
        return switch (kind) {
            case VERB, HEDGE ->
                token.tag().startsWith("VB") && !sentence.dependencies().is(head, "amod");
            case NOUN -> token.tag().equals("NN") || token.tag().equals("NNS");
            case ADJECTIVE ->
                token.tag().startsWith("JJ")
                        || token.tag().equals("VBN")
                        || token.tag().equals("VBD");
            case PREPOSITION -> true;
        };
    }

    /** The index after the last word of a cue that starts here, or NONE when its words are not all here. */
    private static int end(Cue cue, Sentence sentence, int head) {
        for (int k = 1; k < cue.words().size(); k++) {
            int at = head + k;
            if (at >= sentence.size() || !same(sentence, at, cue.words().get(k))) {
                boolean parted = k == 1
                        && cue.words().size() == 2
                        && particle(sentence, head, cue.words().get(1));
                return parted ? head + 1 : Dependencies.NONE;
            }
        }
        return head + cue.words().size();
    }

    private static boolean particle(Sentence sentence, int head, String word) {
        return sentence.dependencies().children(head, "compound:prt").stream()
                .anyMatch(child -> same(sentence, child, word));
    }

    private static boolean same(Sentence sentence, int at, String word) {
        return sentence.lemma(at).equalsIgnoreCase(word)
                || sentence.token(at).text().equalsIgnoreCase(word);
    }
}
