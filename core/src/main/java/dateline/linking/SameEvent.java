package dateline.linking;

import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two mentions of one article report the same happening: same type and folded type, same status, participants
 * that agree as far as both name them, dates that do not exclude each other.
 */
final class SameEvent {

    private static final Set<String> VERBAL = Set.of("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN");

    private SameEvent() {}

    static boolean test(EventMention one, EventMention other) {
        return one.type().equals(other.type())
                && Objects.equals(foldedType(one), foldedType(other))
                && (one.mode() == null || other.mode() == null || one.mode().equals(other.mode()))
                && sameReality(one.status(), other.status())
                && shareParticipants(one, other)
                && datesAgree(one.date(), other.date())
                && (!VERBAL.contains(one.type()) || sameSentence(one, other) || isHeadlineOf(one, other));
    }

    /** MOBILIZE inside an ASSAULT of the same actor is a part of it. */
    static boolean isPartOfAnother(EventMention mention, List<EventMention> all) {
        if (!mention.type().equals("MOBILIZE")) {
            return false;
        }
        return all.stream()
                .anyMatch(other -> other.type().equals("ASSAULT")
                        && sameSentence(mention, other)
                        && overlap(mention.actors(), other.actors()));
    }

    private static @Nullable String foldedType(EventMention mention) {
        return mention.of() == null ? null : mention.of().type();
    }

    private static boolean sameReality(Status one, Status other) {
        return one == other || (isReal(one) && isReal(other)) || (isAhead(one) && isAhead(other));
    }

    private static boolean isReal(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static boolean isAhead(Status status) {
        return status == Status.PLANNED || status == Status.INTENDED;
    }

    private static boolean shareParticipants(EventMention one, EventMention other) {
        boolean oneIsUnsaid = isUnsaid(one) || isUnsaid(other);
        boolean actors =
                overlap(one.actors(), other.actors()) || (oneIsUnsaid && Objects.equals(one.mode(), other.mode()));
        if (oneIsUnsaid && (one.recipients().isEmpty() || other.recipients().isEmpty())) {
            return false;
        }
        boolean bothNameRecipients =
                !one.recipients().isEmpty() && !other.recipients().isEmpty();
        return actors && (!bothNameRecipients || overlap(one.recipients(), other.recipients()));
    }

    private static boolean isUnsaid(EventMention mention) {
        return mention.actors().stream().allMatch(actor -> actor.text() == null);
    }

    private static boolean overlap(List<Participant> some, List<Participant> others) {
        Set<String> keys = new HashSet<>();
        some.forEach(one -> keys.add(key(one)));
        return others.stream().anyMatch(other -> keys.contains(key(other)));
    }

    /** Countries, their seats and their governments are one to the reader of one article. */
    private static String key(Participant participant) {
        boolean state = participant.country() != null
                && (participant.sectors().isEmpty() || participant.actor().id().startsWith("gov-"));
        return state ? "state " + participant.country() : participant.actor().id();
    }

    private static boolean datesAgree(@Nullable EventDate one, @Nullable EventDate other) {
        if (one == null
                || other == null
                || one.start() == null
                || other.start() == null
                || one.end() == null
                || other.end() == null) {
            return true;
        }
        return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    }

    private static boolean sameSentence(EventMention one, EventMention other) {
        Set<Integer> sentences = new HashSet<>();
        one.evidence().forEach(evidence -> sentences.add(evidence.sentence()));
        return other.evidence().stream().map(Evidence::sentence).anyMatch(sentences::contains);
    }

    /** What somebody says is said anew in each sentence, but a headline repeats what the body tells. */
    private static boolean isHeadlineOf(EventMention one, EventMention other) {
        return one.evidence().get(0).sentence() == 0 || other.evidence().get(0).sentence() == 0;
    }
}
