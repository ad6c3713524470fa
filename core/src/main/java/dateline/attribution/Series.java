package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the contents of cues that one claimant strings together: in "Doe said the talks had failed and accused Roe of
 * lying, adding that he would leave", none of the three stands in another's content. And takes out of a content the
 * aside that holds all of it: in "Doe told Roe that the talks had failed, state media said", only state media says the
 * last words.
 */
final class Series {

    private Series() {}

    /** Cuts each content before the next cue of the same claimant. */
    static void part(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                Draft one = drafts.get(i);
                Draft next = drafts.get(j);
                if (!one.interrupts() && next.interrupts() && one.quoted() == next.quoted()) {
                    takeOut(one, next);
                }
                boolean verbs = next.match.cue().kind() == Cue.Kind.VERB;
                if (verbs && !one.interrupts() && same(one.claimant, next.claimant) && one.quoted() == next.quoted()) {
                    cut(one, start(next));
                }
            }
        }
    }

    private static void takeOut(Draft draft, Draft aside) {
        if (aside.interruptionStart > draft.match.head()) {
            Span hole = aside.sentence().span(aside.interruptionStart, aside.interruptionEnd);
            List<Span> kept = Contents.without(draft.content, hole);
            draft.content.clear();
            draft.content.addAll(kept);
        }
    }

    private static boolean same(@Nullable Phrase one, @Nullable Phrase other) {
        return one != null && one.equals(other);
    }

    /** Where the words before a cue begin that belong to it rather than to the content before: "and", a comma. */
    private static int start(Draft draft) {
        Sentence sentence = draft.sentence();
        int start = Clauses.groupStart(sentence, draft.match.head());
        while (start > 1) {
            String tag = sentence.token(start - 1).tag();
            if (!tag.equals("CC") && !tag.equals(",") && !tag.equals(":")) {
                break;
            }
            start--;
        }
        return sentence.token(start).span().start();
    }

    private static void cut(Draft draft, int at) {
        List<Span> kept = new ArrayList<>();
        for (Span piece : draft.content) {
            if (piece.end() <= at) {
                kept.add(piece);
            } else if (piece.start() < at) {
                kept.add(new Span(piece.start(), at));
            }
        }
        if (!kept.isEmpty()) {
            draft.content.clear();
            draft.content.addAll(kept);
        }
    }
}
