package dateline.coding;

import dateline.lexicon.Countries;
import dateline.lexicon.Country;
import dateline.lexicon.EventRule;
import dateline.model.Actor;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries that capitals stand for where they are places and no actors: who arrives in Hanoi visits Vietnam. */
final class PlaceHosts {

    private final Map<String, Country> byCapital = new HashMap<>();

    PlaceHosts(Countries countries) {
        for (Country country : countries.all()) {
            if (!country.capital().isEmpty()) {
                byCapital.putIfAbsent(country.capital().toLowerCase(Locale.ROOT), country);
            }
        }
    }

    /** The country of the first capital that stands in one of the recipient's roles, or nothing. */
    List<Participant> of(Reading reading, Candidate candidate) {
        for (EventRule.RoleChoice choice : candidate.rule().recipient()) {
            for (String role : choice.roles()) {
                for (int token : Conditions.tokens(reading, candidate, role)) {
                    Participant host = at(reading, token);
                    if (host != null) {
                        return List.of(host);
                    }
                }
            }
        }
        return List.of();
    }

    private @Nullable Participant at(Reading reading, int token) {
        Sentence sentence = reading.sentence();
        int first = token;
        while (first > 0
                && reading.tree().head(first - 1) == token
                && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        Span span = sentence.token(first).span().union(sentence.token(token).span());
        String name = span.of(reading.document().article().text());
        Country country = byCapital.get(name.toLowerCase(Locale.ROOT));
        if (country == null || !sentence.token(token).isCapitalised()) {
            return null;
        }
        return new Participant(new Actor(country.code(), country.name(), country.code(), List.of()), name, span);
    }
}
