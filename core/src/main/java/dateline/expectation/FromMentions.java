package dateline.expectation;

import dateline.model.Actor;
import dateline.model.Claimant;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Expectation;
import dateline.model.Expectation.Manner;
import dateline.model.Participant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes expectations of event mentions that announce something. */
final class FromMentions {

    private FromMentions() {}

    static List<Expectation> read(Document document, List<EventMention> mentions) {
        List<Expectation> expectations = new ArrayList<>();
        for (EventMention mention : mentions) {
            EventDate window = Windows.of(document, mention.date());
            Manner manner = Manners.of(mention, window);
            if (manner != null) {
                expectations.add(expectation(mention, manner, window));
            }
        }
        return expectations;
    }

    private static Expectation expectation(
            EventMention mention, Manner manner, @org.jspecify.annotations.Nullable EventDate window) {
        EventMention.Folded of = mention.of();
        boolean demanded = manner == Manner.DEMANDED;
        return new Expectation(
                mention.articleId(),
                manner,
                mention.evidence().get(0).text().replaceAll("\\s+", " "),
                of == null ? mention.type() : of.type(),
                of == null ? mention.mode() : of.mode(),
                demanded ? mention.recipients() : mention.actors(),
                demanded ? List.of() : mention.recipients(),
                window,
                mention.place(),
                announcers(mention, manner),
                mention.id(),
                mention.evidence().get(0));
    }

    /** Who promises, threatens or demands does so by doing it; of anything else the innermost claimant announces it. */
    private static List<Actor> announcers(EventMention mention, Manner manner) {
        Set<Actor> announcers = new LinkedHashSet<>();
        boolean performed = manner == Manner.PROMISED || manner == Manner.THREATENED || manner == Manner.DEMANDED;
        List<Claimant> claimants = mention.claimants();
        if (!performed && !claimants.isEmpty()) {
            announcers.add(claimants.get(claimants.size() - 1).actor());
        } else {
            mention.actors().stream().map(Participant::actor).forEach(announcers::add);
        }
        return List.copyOf(announcers);
    }
}
