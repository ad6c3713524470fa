package dateline.evaluate;

import dateline.model.EventMention;
import dateline.model.Span;
import java.util.Objects;

/**
 * What of a coded event is as the reader wrote it.
 *
 * @param type the event type
 * @param actors who does it; see {@link ParticipantMatch}
 * @param recipients to whom
 * @param mode also where both have none
 * @param status false where the reader did not say
 * @param trigger whether the words that carry the action share a letter
 */
record EventMatch(
        GoldEvent gold,
        EventMention coded,
        boolean type,
        boolean actors,
        boolean recipients,
        boolean mode,
        boolean status,
        boolean trigger) {

    static EventMatch of(GoldEvent gold, EventMention coded, ParticipantMatch participants, Span sentence) {
        return new EventMatch(
                gold,
                coded,
                gold.type().equals(coded.type()),
                participants.matches(gold.actors(), coded.actors(), sentence),
                participants.matches(gold.recipients(), coded.recipients(), sentence),
                Objects.equals(gold.mode(), coded.mode()),
                gold.status() == coded.status(),
                gold.triggers().stream().anyMatch(coded.trigger().span()::overlaps));
    }

    /** Who, what and whom. */
    boolean strict() {
        return type && pair();
    }

    /** Who and whom. */
    boolean pair() {
        return actors && recipients;
    }

    /** Whether both are about one happening, be it coded rightly or wrongly. */
    boolean related() {
        return type || trigger || pair();
    }

    /** How much is alike; of several candidates the one with most is the partner. */
    int likeness() {
        int alike = strict() ? 64 : 0;
        alike += type ? 32 : 0;
        alike += trigger ? 16 : 0;
        alike += actors ? 8 : 0;
        alike += recipients ? 8 : 0;
        alike += mode ? 2 : 0;
        alike += status ? 1 : 0;
        return alike;
    }
}
