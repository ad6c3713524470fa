package dateline.actor;

import dateline.lexicon.Lexicon;
import dateline.lexicon.Organization;
import dateline.lexicon.Person;
import dateline.model.Actor;
import java.time.LocalDate;
import java.util.List;

/**
 * Says what an actor of an article is on the day of an event, which is not always the article's: a president in 2012 is
 * a former one in 2026. Immutable, shared by threads.
 */
public final class ActorsAsOf {

    private final Lexicon lexicon;

    public ActorsAsOf(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The actor with country and sectors as of a day. Whoever the lexicon does not know stays as the article tells, and
     * so do the sectors of somebody of whom it says nothing for that day.
     */
    public Actor on(Actor actor, LocalDate day) {
        Person person = lexicon.people().byId(actor.id());
        if (person != null) {
            return as(actor, AsOf.of(person, day));
        }
        Organization body = lexicon.organizations().byId(actor.id());
        return body == null ? actor : as(actor, AsOf.of(body, day));
    }

    private static Actor as(Actor actor, AsOf now) {
        List<String> sectors = now.sectors().isEmpty() ? actor.sectors() : now.sectors();
        return new Actor(actor.id(), actor.name(), now.country(), sectors);
    }
}
