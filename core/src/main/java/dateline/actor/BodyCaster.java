package dateline.actor;

import dateline.lexicon.Agent;
import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import dateline.lexicon.Name;
import dateline.lexicon.Organization;
import dateline.lexicon.PhraseIndex.Match;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which bodies the names of an article mean: those of the lexicon, and those that only the article names. */
final class BodyCaster {

    private final Lexicon lexicon;
    private final Cast cast;
    private final CountryReader countries;
    private final Map<Segment, List<Identity>> byUnit = new IdentityHashMap<>();
    private final Map<String, Identity> byText = new HashMap<>();

    BodyCaster(Lexicon lexicon, Cast cast, CountryReader countries) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.countries = countries;
    }

    /** The body of a unit that was read, or {@code null} when it may be several. */
    @Nullable
    Identity of(Segment unit) {
        List<Identity> found = byUnit.getOrDefault(unit, List.of());
        return found.size() == 1 ? found.get(0) : null;
    }

    /** All that a unit may mean; empty for units that are no names of bodies. */
    List<Identity> all(Segment unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Reads the names of bodies in a sentence. An acronym in brackets after a name becomes another name of it. */
    void read(Sentence sentence, List<Segment> units) {
        for (Segment unit : units) {
            if (unit.is(Segment.Type.ORGANIZATION)) {
                List<Identity> found = find(sentence, unit);
                byUnit.put(unit, found);
                learnAcronym(sentence, unit, found);
            } else {
                List<Organization> bodies = bodiesIn(unit);
                if (!bodies.isEmpty()) {
                    byUnit.put(unit, known(bodies));
                }
            }
        }
    }

    /** Bodies that stand behind a unit of another kind: "Brussels", "California", "UN" of "UN envoy". */
    private static List<Organization> bodiesIn(Segment unit) {
        List<Organization> bodies = new ArrayList<>();
        if (unit.is(Segment.Type.SEAT)) {
            unit.names(Name.SeatOf.class).forEach(seat -> bodies.add(seat.organization()));
        }
        if (unit.is(Segment.Type.SEAT) || unit.is(Segment.Type.ROLE)) {
            unit.names(Name.OfOrganization.class).forEach(body -> bodies.add(body.organization()));
        }
        return bodies;
    }

    private List<Identity> find(Sentence sentence, Segment unit) {
        String text = ActorNames.text(sentence, unit.first(), unit.end());
        Identity named = byText.get(Words.fold(text));
        if (named != null) {
            return List.of(named);
        }
        List<Organization> bodies = unit.names(Name.OfOrganization.class).stream()
                .map(Name.OfOrganization::organization)
                .toList();
        List<Identity> found = bodies.isEmpty() ? List.of(unknown(sentence, unit, text)) : known(bodies);
        if (found.size() == 1) {
            byText.put(Words.fold(text), found.get(0));
        }
        return found;
    }

    /** Bodies of one name in several countries: those of countries that the article names come first. */
    private List<Identity> known(List<Organization> bodies) {
        List<Identity> all = new ArrayList<>();
        List<Identity> near = new ArrayList<>();
        for (Organization body : bodies) {
            Identity identity = identity(body);
            all.add(identity);
            if (identity.country == null || countries.isCertain(identity.country)) {
                near.add(identity);
            }
        }
        return near.size() == 1 ? near : all;
    }

    /** The lexicon's only body of a name, or {@code null}. */
    @Nullable
    Identity named(String name) {
        List<String> words = List.of(name.split(" "));
        Match<Name> match = lexicon.names().longest(0, words.size(), words::get);
        if (match == null || match.end() < words.size()) {
            return null;
        }
        return match.values().size() == 1 && match.values().get(0) instanceof Name.OfOrganization body
                ? identity(body.organization())
                : null;
    }

    private Identity identity(Organization body) {
        return cast.getOrAdd(body.id(), () -> {
            AsOf now = AsOf.of(body, cast.day());
            Identity made = new Identity(body.id(), Identity.Kind.BODY, body.name(), now.because());
            made.country = now.country();
            made.setSectors(now.sectors());
            made.settled = true;
            return made;
        });
    }

    private Identity unknown(Sentence sentence, Segment unit, String text) {
        Identity made = cast.add(Identity.slug(text), Identity.Kind.BODY, text, "a name that only the article gives");
        for (int i = unit.first(); i < unit.end(); i++) {
            Match<Name> name = lexicon.names()
                    .longest(i, unit.end(), k -> sentence.token(k).text());
            if (name != null && made.country == null) {
                Country country = countries.one(Segment.named(i, name.end(), Segment.Type.COUNTRY, name.values()));
                made.country = country == null ? null : country.code();
            }
            Match<Agent> agent = lexicon.agents()
                    .index()
                    .longest(i, unit.end(), k -> sentence.token(k).text(), k -> sentence.lemma(k));
            if (agent != null && agent.values().get(0).kind() == Agent.Kind.BODY) {
                made.setSectors(agent.values().get(0).sectors());
                made.roles.add(Words.fold(sentence.lemma(agent.end() - 1)));
                made.because =
                        "its name says '" + agent.values().get(0).phrases().get(0) + "' ("
                                + agent.values().get(0).where() + ")";
            }
        }
        return made;
    }

    private void learnAcronym(Sentence sentence, Segment unit, List<Identity> found) {
        int open = unit.end();
        if (found.size() != 1 || open + 2 >= sentence.size()) {
            return;
        }
        String word = sentence.token(open + 1).text();
        boolean bracketed = ArticleNames.isOpening(sentence.token(open))
                && ArticleNames.isClosing(sentence.token(open + 2))
                && ArticleNames.isAcronym(word);
        if (bracketed) {
            byText.put(Words.fold(word), found.get(0));
        }
    }
}
