package dateline.opinion;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the relations of a sentence that the rules left open: pairs of its actors that no coding has both of. */
final class OpenRelations {

    private static final int MOST_ACTORS = 8;
    private static final int LONGEST_WAY = 8;

    private OpenRelations() {}

    static List<Relation> of(Document document, Sentence sentence, List<EventMention> coded) {
        List<ActorMention> actors = document.actorsIn(sentence.index()).stream()
                .filter(OpenRelations::isPolitical)
                .toList();
        List<Relation> open = new ArrayList<>();
        if (actors.size() > MOST_ACTORS) {
            return open;
        }
        for (ActorMention actor : actors) {
            for (ActorMention recipient : actors) {
                if (areTwo(actor, recipient)
                        && !isAudience(recipient)
                        && coded.stream().noneMatch(event -> has(event, actor) && has(event, recipient))
                        && Relation.distance(sentence, actor, recipient) <= LONGEST_WAY) {
                    open.add(Relation.between(sentence, actor, recipient));
                }
            }
        }
        return open;
    }

    /** Somebody of a country or of a sector; others ("a cricket club") are left to the rules. */
    private static boolean isPolitical(ActorMention mention) {
        return mention.actors().stream()
                .anyMatch(actor -> actor.country() != null || !actor.sectors().isEmpty());
    }

    /** "Told reporters": journalists hear of most events, and suffer few. */
    private static boolean isAudience(ActorMention mention) {
        return mention.actors().stream().allMatch(actor -> actor.sectors().contains("JRN"));
    }

    private static boolean areTwo(ActorMention one, ActorMention other) {
        List<String> ids = one.actors().stream().map(Actor::id).toList();
        return !one.span().overlaps(other.span())
                && other.actors().stream().noneMatch(actor -> ids.contains(actor.id()));
    }

    private static boolean has(EventMention event, ActorMention mention) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(participant -> isOf(participant, mention));
    }

    private static boolean isOf(Participant participant, ActorMention mention) {
        return (participant.span() != null && participant.span().overlaps(mention.span()))
                || mention.actors().stream()
                        .anyMatch(actor -> actor.id().equals(participant.actor().id()));
    }
}
