package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution.Stance;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds verbs that no lexicon holds as cues but that stand beside a quotation where only a cue can stand: “…,” beamed Doe;
 * Doe demurred: “…”.
 */
final class QuoteVerbs {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "become", "include", "will");

    private QuoteVerbs() {}

    /** Such verbs outside quotations, from left to right, but for those that are cues already. */
    static List<CueMatch> find(Sentence sentence, Zones zones, List<CueMatch> known) {
        List<CueMatch> found = new ArrayList<>();
        if (!zones.anyQuoted(0, sentence.size())) {
            return found;
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            int verb = i;
            boolean candidate = zones.outside(i)
                    && isFullVerb(sentence, i)
                    && known.stream().noneMatch(cue -> cue.head() <= verb && verb < cue.end());
            if (candidate && (follows(sentence, i) || precedes(sentence, i))) {
                found.add(match(sentence, i));
            }
        }
        return found;
    }

    private static CueMatch match(Sentence sentence, int verb) {
        Cue cue = new Cue(
                List.of(sentence.lemma(verb)), Cue.Kind.VERB, EnumSet.of(Complement.QUOTE), Set.of(), Stance.ASSERTS);
        return new CueMatch(sentence, verb, verb + 1, cue);
    }

    private static boolean isFullVerb(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        Token word = sentence.token(token);
        boolean finite = word.tag().equals("VBD")
                || word.tag().equals("VBZ")
                || word.tag().equals("VBP");
        return finite && !AUXILIARIES.contains(word.lemma()) && tree.child(token, "cop") < 0 && !tree.is(token, "cop");
    }

    /** A closing mark, then the verb with its subject on either side: “…,” beamed Doe; “…,” Doe beamed. */
    private static boolean follows(Sentence sentence, int verb) {
        int mark = Clauses.isQuoteMark(sentence, verb - 1) ? verb - 1 : Besides.markBefore(sentence, verb);
        if (mark < 1 || !closesSentence(sentence, mark)) {
            return false;
        }
        Token next = sentence.token(verb + 1);
        return mark == verb - 1
                ? Besides.nameable(next) || next.tag().equals("DT")
                : Asides.closes(sentence, verb + 1)
                        || next.tag().equals("IN")
                        || next.tag().startsWith("RB");
    }

    private static boolean closesSentence(Sentence sentence, int mark) {
        String before = sentence.token(mark - 1).text();
        return before.equals(",") || before.equals("!") || before.equals("?") || before.equals(".");
    }

    /** The verb, a comma or colon, and an opening mark before a capital: Doe demurred: “Perhaps.” */
    private static boolean precedes(Sentence sentence, int verb) {
        String mark = sentence.token(verb + 1).text();
        return (mark.equals(",") || mark.equals(":"))
                && verb + 3 < sentence.size()
                && Clauses.isQuoteMark(sentence, verb + 2)
                && sentence.token(verb + 3).isCapitalised()
                && Besides.nameable(sentence.token(
                        Clauses.groupStart(sentence, verb) - 1 < 0 ? verb : Clauses.groupStart(sentence, verb) - 1));
    }
}
