package dateline.evaluate;

import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Pairs the events that a reader found in a sentence with those coded there, each used once. */
final class EventPairs {

    private final List<EventMatch> candidates = new ArrayList<>();

    EventPairs(GoldSentence sentence, List<EventMention> coded, ParticipantMatch participants) {
        for (GoldEvent gold : sentence.events()) {
            for (EventMention mention : coded) {
                candidates.add(EventMatch.of(gold, mention, participants, sentence.span()));
            }
        }
        // A stable sort: equally like pairs keep the order of reading.
        candidates.sort(Comparator.comparingInt(EventMatch::likeness).reversed());
    }

    /** The pairs of a kind, those most alike first. */
    List<EventMatch> where(Predicate<EventMatch> kind) {
        Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EventMatch> pairs = new ArrayList<>();
        for (EventMatch candidate : candidates) {
            if (kind.test(candidate) && !used.contains(candidate.gold()) && !used.contains(candidate.coded())) {
                used.add(candidate.gold());
                used.add(candidate.coded());
                pairs.add(candidate);
            }
        }
        return pairs;
    }
}
