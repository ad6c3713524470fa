package dateline.linking;

import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts two mentions of one happening together: the fuller one leads, and nothing that either knows is lost. */
final class Merge {

    private Merge() {}

    static EventMention of(EventMention one, EventMention other) {
        boolean otherLeads = fullness(other) > fullness(one);
        EventMention lead = otherLeads ? other : one;
        EventMention second = otherLeads ? one : other;
        TreeSet<String> contexts = new TreeSet<>(lead.contexts());
        contexts.addAll(second.contexts());
        return new EventMention(
                lead.id(),
                lead.articleId(),
                lead.type(),
                lead.mode() != null ? lead.mode() : second.mode(),
                lead.of() != null ? lead.of() : second.of(),
                List.copyOf(contexts),
                lead.status(),
                participants(lead.actors(), second.actors()),
                participants(lead.recipients(), second.recipients()),
                date(lead.date(), second.date()),
                place(lead.place(), second.place()),
                lead.claimants(),
                evidence(lead, second),
                lead.trigger(),
                lead.foundBy(),
                Math.max(lead.confidence(), second.confidence()));
    }

    private static int fullness(EventMention mention) {
        int fullness = 0;
        fullness += mention.actors().stream().anyMatch(actor -> actor.text() != null) ? 4 : 0;
        fullness += mention.recipients().isEmpty() ? 0 : 4;
        fullness += mention.mode() == null ? 0 : 2;
        fullness += mention.date() == null ? 0 : 1;
        fullness += mention.place() == null ? 0 : 1;
        return fullness;
    }

    private static List<Participant> participants(List<Participant> lead, List<Participant> second) {
        boolean leadUnsaid = lead.stream().allMatch(participant -> participant.text() == null);
        if (leadUnsaid) {
            return second.stream().anyMatch(participant -> participant.text() != null) || lead.isEmpty()
                    ? second
                    : lead;
        }
        Map<String, Participant> byId = new LinkedHashMap<>();
        lead.forEach(participant -> byId.put(participant.actor().id(), participant));
        second.stream()
                .filter(participant -> participant.text() != null && participant.country() != null)
                .filter(participant -> lead.stream().noneMatch(one -> isSameState(one, participant)))
                .forEach(participant -> byId.putIfAbsent(participant.actor().id(), participant));
        return List.copyOf(byId.values());
    }

    private static boolean isSameState(Participant one, Participant other) {
        return other.country() != null && other.country().equals(one.country());
    }

    private static @Nullable EventDate date(@Nullable EventDate lead, @Nullable EventDate second) {
        if (lead == null || second == null) {
            return lead == null ? second : lead;
        }
        return second.precision().ordinal() < lead.precision().ordinal() ? second : lead;
    }

    private static @Nullable Place place(@Nullable Place lead, @Nullable Place second) {
        if (lead == null || second == null) {
            return lead == null ? second : lead;
        }
        return lead.precision().equals("country") && !second.precision().equals("country") ? second : lead;
    }

    private static List<Evidence> evidence(EventMention lead, EventMention second) {
        List<Evidence> all = new ArrayList<>(lead.evidence());
        for (Evidence evidence : second.evidence()) {
            if (!all.contains(evidence)) {
                all.add(evidence);
            }
        }
        all.sort(Comparator.comparing(Evidence::span));
        return all;
    }
}
