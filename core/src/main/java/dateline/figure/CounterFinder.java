package dateline.figure;

import dateline.lexicon.FigureWord;
import dateline.lexicon.FigureWord.Role;
import dateline.lexicon.FigureWords;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Attribution;
import dateline.model.Claimant;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;

/** Finds who counts by a verb of counting over the number: "police put the number of marchers at 8,000". */
final class CounterFinder {

    private static final int STEPS = 6;

    private final FigureWords words;

    CounterFinder(FigureWords words) {
        this.words = words;
    }

    /** The counter of a token, none when nobody is named. */
    List<Claimant> find(Document document, Sentence sentence, int top) {
        Dependencies tree = sentence.dependencies();
        int at = top;
        for (int steps = 0; at != Dependencies.NONE && steps < STEPS; steps++) {
            boolean counter = sentence.token(at).isVerb() && counts(sentence, at, top);
            int subject = counter ? tree.child(at, "nsubj") : Dependencies.NONE;
            if (subject != Dependencies.NONE
                    && !tree.relation(subject).endsWith(":pass")
                    && !tree.dominates(subject, top)) {
                return List.of(claimant(document, sentence, subject, at));
            }
            at = tree.head(at);
        }
        return List.of();
    }

    /** Whether a verb counts what stands below it, at a preposition where it needs one. */
    private boolean counts(Sentence sentence, int verb, int top) {
        Dependencies tree = sentence.dependencies();
        int marker = tree.child(top, "case");
        String preposition = marker < 0 ? "" : AmountReader.text(sentence, marker);
        FigureWord word =
                words.longest(Role.COUNTER, 0, 2, i -> i == 0 ? CountedReader.lemma(sentence, verb) : preposition);
        return word != null;
    }

    private static Claimant claimant(Document document, Sentence sentence, int subject, int verb) {
        ActorMention mention = document.actorAt(sentence.index(), subject);
        int[] reach = sentence.dependencies().reach(subject);
        Span span = sentence.span(Math.min(reach[0], subject), subject + 1);
        String text = span.of(document.article().text()).replaceAll("\\s+", " ");
        Actor actor = mention != null && !mention.actors().isEmpty()
                ? mention.actors().get(0)
                : new Actor(text.toLowerCase(Locale.ROOT), text, null, List.of());
        return new Claimant(actor, text, span, sentence.token(verb).text(), Attribution.Stance.ASSERTS);
    }
}
