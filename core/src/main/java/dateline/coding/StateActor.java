package dateline.coding;

import dateline.lexicon.Countries;
import dateline.lexicon.Country;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import dateline.model.Participant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The government that a report leaves unsaid where only the state can have acted: "the activist was arrested", "she was
 * sentenced to four years". It is that of the recipient's country, else that of the country the article is mostly about,
 * else a government without a country.
 */
final class StateActor {

    private final Countries countries;

    StateActor(Countries countries) {
        this.countries = countries;
    }

    @Nullable
    Participant of(Reading reading, List<Participant> recipients) {
        String code = recipients.stream()
                .map(Participant::country)
                .filter(country -> country != null)
                .findFirst()
                .orElseGet(() -> dominant(reading.document()));
        Country country = code == null ? null : countries.byCode(code);
        if (country == null) {
            return new Participant(new Actor("gov", "Government", null, List.of("GOV")), null, null);
        }
        Actor government =
                new Actor("gov-" + country.code(), "Government of " + country.name(), country.code(), List.of("GOV"));
        return new Participant(government, null, null);
    }

    /** The country that most mentions of the article belong to; the first in the alphabet of those with as many. */
    private static @Nullable String dominant(Document document) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ActorMention mention : document.actors()) {
            for (Actor actor : mention.actors()) {
                if (actor.country() != null) {
                    counts.merge(actor.country(), 1, Integer::sum);
                }
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
