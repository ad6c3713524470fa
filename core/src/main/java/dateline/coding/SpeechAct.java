package dateline.coding;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Participant;
import dateline.model.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that a verbal act is the speaker's own: who says to somebody's face "the whole country admires you" praises
 * them, whatever the subject of the verb.
 */
final class SpeechAct {

    private static final Set<String> VERBAL_TYPES = Set.of("SUPPORT", "ACCUSE", "REQUEST", "THREATEN");

    private SpeechAct() {}

    /** The speaker of the quotation in which the event is addressed to "you", or {@code null}. */
    static @Nullable Participant speaker(Reading reading, Found found) {
        if (!VERBAL_TYPES.contains(found.type()) || found.recipients().stream().noneMatch(SpeechAct::isYou)) {
            return null;
        }
        Span trigger = reading.sentence().token(found.token()).span();
        for (Attribution attribution : reading.document().attributions()) {
            Span claimant = attribution.claimant();
            boolean says = attribution.quoted() && attribution.says(trigger) && claimant != null;
            if (says && attribution.claimants().size() == 1) {
                Actor actor = attribution.claimants().get(0);
                boolean addressesItself = found.recipients().stream()
                        .anyMatch(other -> other.actor().id().equals(actor.id()));
                return addressesItself ? null : new Participant(actor, text(reading, claimant), claimant);
            }
        }
        return null;
    }

    private static boolean isYou(Participant participant) {
        String text = participant.text();
        return text != null && (text.equalsIgnoreCase("you") || text.equalsIgnoreCase("your"));
    }

    private static String text(Reading reading, Span span) {
        return span.of(reading.document().article().text());
    }
}
