package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cues;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that may say that somebody says something, before asking what and who. */
final class CueFinder {

    /** In a phrase of the lexicon: any words. */
    private static final String ANY = "*";

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
        if (isHyphenated(sentence, head)) {
            return null;
        }
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
            case VERB, HEDGE -> isVerb(sentence, head) && !isName(sentence, head);
            case NOUN -> token.tag().equals("NN") || token.tag().equals("NNS");
            case ADJECTIVE ->
                token.tag().startsWith("JJ")
                        || token.tag().equals("VBN")
                        || token.tag().equals("VBD");
            case PREPOSITION -> true;
        };
    }

    /** Whether a word acts as a verb, whatever the tagger made of it. */
    private static boolean isVerb(Sentence sentence, int head) {
        Token token = sentence.token(head);
        return token.tag().startsWith("VB") ? !isAttribute(sentence, head) : isMistaken(sentence, head);
    }

    /** Whether a verb was taken for a noun: "Doe often questions it", "records show he left", “…,” the two write. */
    private static boolean isMistaken(Sentence sentence, int head) {
        String tag = sentence.token(head).tag();
        if (head == 0 || !(tag.equals("NN") || tag.equals("NNS") || tag.equals("UH"))) {
            return false;
        }
        boolean subject = tag.equals("NNS")
                && sentence.dependencies().child(head, "nsubj") >= 0
                && sentence.dependencies().child(head, "cop") < 0;
        boolean closes =
                head + 1 < sentence.size() && Clauses.isStop(sentence, head + 1) && Besides.afterMark(sentence, head);
        return subject || closes || (Besides.nameable(sentence.token(head - 1)) && beforePronoun(sentence, head));
    }

    private static boolean beforePronoun(Sentence sentence, int head) {
        if (head + 2 >= sentence.size() || sentence.token(head - 1).tag().equals("PRP")) {
            return false;
        }
        String next = sentence.token(head + 1).text();
        boolean own = Set.of("he", "she", "they", "we", "I").contains(next);
        boolean many = sentence.token(head - 1).tag().equals("NNS");
        boolean one = sentence.token(head).tag().equals("NNS")
                && sentence.token(head - 1).tag().equals("NNP");
        return own || (next.equals("that") && one) || (next.equals("it") && many);
    }

    /** Whether a word in the middle of a sentence is part of a name: "Hope Hicks". */
    private static boolean isName(Sentence sentence, int head) {
        boolean inside = head > 0 && !Clauses.isQuoteMark(sentence, head - 1);
        return inside
                && sentence.kind() != Block.Kind.HEADLINE
                && sentence.token(head).isCapitalised()
                && head + 1 < sentence.size()
                && sentence.token(head + 1).isProperNoun()
                && sentence.token(head - 1).isNoun();
    }

    /** Whether the word is the end of a compound: "so-called". */
    private static boolean isHyphenated(Sentence sentence, int head) {
        return head > 0
                && sentence.token(head - 1).text().equals("-")
                && sentence.token(head - 1).span().end()
                        == sentence.token(head).span().start();
    }

    /** Whether a participle only describes the noun after it: "growing fear", not "by denouncing the deal". */
    private static boolean isAttribute(Sentence sentence, int head) {
        if (!sentence.dependencies().is(head, "amod") || head + 1 >= sentence.size()) {
            return sentence.dependencies().is(head, "amod");
        }
        if (sentence.token(head).tag().equals("VBD")
                && (Clauses.isQuoteMark(sentence, head - 1) || Clauses.isComma(sentence, head - 1))) {
            return false;
        }
        String next = sentence.token(head + 1).tag();
        boolean opensClause = head > 0 && Clauses.isComma(sentence, head - 1);
        return !opensClause
                && !(sentence.token(head).tag().equals("VBG")
                        && (next.equals("DT") || next.equals("PRP$") || next.equals("NNP") || next.equals("IN")));
    }

    /** The index after the last word of a cue that starts here, or NONE when its words are not all here. */
    private static int end(Cue cue, Sentence sentence, int head) {
        if (cue.words().get(Math.min(1, cue.words().size() - 1)).equals(ANY)) {
            return aroundNoun(cue, sentence, head);
        }
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

    /** "in * poll": a preposition and the noun that it brings in, whatever stands between. */
    private static int aroundNoun(Cue cue, Sentence sentence, int head) {
        int noun = sentence.dependencies().head(head);
        String last = cue.words().get(cue.words().size() - 1);
        boolean fits = noun > head
                && same(sentence, noun, last)
                && sentence.dependencies().is(head, "case");
        return fits ? head + 1 : Dependencies.NONE;
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
