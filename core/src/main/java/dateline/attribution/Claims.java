package dateline.attribution;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Attribution.Form;
import dateline.model.Attribution.Stance;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Tells who says that an event happened, from a document's attributions. */
public final class Claims {

    private Claims() {}

    /**
     * The claimants of an event, outermost first: for "state media quoted the minister as saying that troops had left"
     * and the trigger "left", state media and then the minister. Empty in the reporter's own voice.
     *
     * <p>Only what is claimed to be so counts: what somebody wants, promises or talks about does not make them its
     * claimant. Who accuses somebody is not thereby the claimant of the accusing, unless the report leaves it as a claim
     * that stands ("the government denies it jails its opponents").
     *
     * @param document with its attributions
     * @param sentence index of the sentence that holds the trigger
     * @param trigger the word that names what was done
     */
    public static List<Claimant> claimantsFor(Document document, int sentence, Span trigger) {
        Deque<Claimant> chain = new ArrayDeque<>();
        int at = innermost(document, document.sentences().get(sentence), trigger);
        for (int steps = 0;
                at != Attribution.TOP && steps < document.attributions().size();
                steps++) {
            Attribution attribution = document.attributions().get(at);
            if (attribution.claimant() != null
                    && (claims(attribution) || attribution.cue().overlaps(trigger))) {
                claimants(document, attribution).forEach(chain::addFirst);
            }
            at = attribution.parent();
        }
        return List.copyOf(chain);
    }

    /** Who says what one attribution says, outermost first. */
    static List<Claimant> claimantsOf(Document document, Attribution attribution) {
        Deque<Claimant> chain = new ArrayDeque<>();
        claimants(document, attribution).forEach(chain::addFirst);
        int at = attribution.parent();
        for (int steps = 0;
                at != Attribution.TOP && steps < document.attributions().size();
                steps++) {
            Attribution outer = document.attributions().get(at);
            if (claims(outer)) {
                claimants(document, outer).forEach(chain::addFirst);
            }
            at = outer.parent();
        }
        return List.copyOf(chain);
    }

    /** The attribution with the shortest content around the trigger, or the trigger's own if that one counts. */
    private static int innermost(Document document, Sentence sentence, Span trigger) {
        int best = Attribution.TOP;
        List<Attribution> all = document.attributions();
        for (int i = 0; i < all.size(); i++) {
            Attribution attribution = all.get(i);
            if (attribution.cue().overlaps(trigger) && standsAsClaim(sentence, attribution)) {
                return i;
            }
            if (attribution.says(trigger) && (best == Attribution.TOP || length(attribution) < length(all.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean claims(Attribution attribution) {
        return attribution.form() == Form.CLAUSE && attribution.stance() != Stance.DEMANDS;
    }

    /** Whether the act of saying is told in the present tense of a body text: "denies", "accuses". */
    private static boolean standsAsClaim(Sentence sentence, Attribution attribution) {
        if (sentence.kind() != Block.Kind.PARAGRAPH || !claims(attribution)) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(attribution.cue())) {
                return token.tag().equals("VBZ") || token.tag().equals("VBP");
            }
        }
        return false;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private static List<Claimant> claimants(Document document, Attribution attribution) {
        Span span = attribution.claimant();
        if (span == null) {
            return List.of();
        }
        String text = span.of(document.article().text()).replaceAll("\\s+", " ");
        List<Actor> actors = attribution.claimants().isEmpty()
                ? List.of(new Actor(text.toLowerCase(Locale.ROOT), text, null, List.of()))
                : attribution.claimants();
        List<Claimant> claimants = new ArrayList<>();
        for (Actor actor : actors) {
            claimants.add(0, new Claimant(actor, text, span, attribution.cueText(), attribution.stance()));
        }
        return claimants;
    }
}
