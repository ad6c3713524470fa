package dateline.coding;

import dateline.model.Participant;
import dateline.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event found at a trigger, before it is known whether it stands by itself or within another.
 *
 * @param candidate the rule and where its trigger stands
 * @param actors who does it; may still be empty
 * @param recipients to whom; may still be empty
 * @param status as read from the words around the trigger
 * @param absorbed whether a word above it speaks of it without stating it ("accused of bombing")
 * @param content the event that this one is about, or {@code null}
 */
record Found(
        Candidate candidate,
        List<Participant> actors,
        List<Participant> recipients,
        Status status,
        boolean absorbed,
        @Nullable Found content) {

    Found {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    String type() {
        return candidate.rule().type();
    }

    int token() {
        return candidate.token();
    }

    Found with(List<Participant> newActors, List<Participant> newRecipients) {
        return new Found(candidate, newActors, newRecipients, status, absorbed, content);
    }
}
