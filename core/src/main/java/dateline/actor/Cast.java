package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Person;
import dateline.lexicon.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everybody in one article, each once. Confined to one call of the resolver. */
final class Cast {

    private final Map<String, Identity> byId = new LinkedHashMap<>();
    private final @Nullable LocalDate day;

    Cast(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The day as of which offices count; {@code null} when the article has no date. */
    @Nullable
    LocalDate day() {
        return day;
    }

    Collection<Identity> all() {
        return byId.values();
    }

    @Nullable
    Identity get(String id) {
        return byId.get(id);
    }

    Identity getOrAdd(String id, Supplier<Identity> maker) {
        Identity known = byId.get(id);
        if (known == null) {
            known = maker.get();
            byId.put(id, known);
        }
        return known;
    }

    /** Adds somebody new; when the id is taken, a number makes it another. */
    Identity add(String id, Identity.Kind kind, String name, String because) {
        String free = id;
        for (int n = 2; byId.containsKey(free); n++) {
            free = id + "-" + n;
        }
        Identity identity = new Identity(free, kind, name, because);
        byId.put(free, identity);
        return identity;
    }

    /** A person of the lexicon, as of the article's day. */
    Identity person(Person person) {
        return getOrAdd(person.id(), () -> {
            AsOf now = AsOf.of(person, day);
            Identity made = new Identity(person.id(), Identity.Kind.PERSON, person.name(), now.because());
            made.country = now.country();
            made.setSectors(now.sectors());
            made.settled = true;
            made.gender = genderOf(person);
            if (day != null) {
                for (Standing standing : person.on(day)) {
                    String office = LexiconPeople.office(standing);
                    if (office != null) {
                        made.roles.add(office.replaceFirst(" (of|for|from|to) .*", ""));
                    }
                }
            }
            return made;
        });
    }

    private static Gender genderOf(Person person) {
        if (person.gender() == null) {
            return Gender.UNKNOWN;
        }
        return person.gender().startsWith("f") ? Gender.FEMALE : Gender.MALE;
    }

    /** A country under its own name. */
    Identity country(Country country) {
        return getOrAdd(country.code(), () -> {
            Identity made = new Identity(country.code(), Identity.Kind.COUNTRY, country.name(), country.where());
            made.country = country.code();
            made.settled = true;
            return made;
        });
    }

    /** A country through the seat of its government or forces: the same country, with the sector meant. */
    Identity seat(Country country, List<String> sectors) {
        return getOrAdd(country.code() + " " + String.join(",", sectors), () -> {
            Identity made = new Identity(country.code(), Identity.Kind.COUNTRY, country.name(), country.where());
            made.country = country.code();
            made.setSectors(sectors);
            made.settled = true;
            return made;
        });
    }

    /** The government of a country by that word. */
    Identity government(Country country) {
        return getOrAdd(country.code() + ".GOV", () -> {
            Identity made = new Identity(
                    country.code() + ".GOV",
                    Identity.Kind.BODY,
                    "Government of " + ActorNames.withArticle(country.name()),
                    country.where());
            made.country = country.code();
            made.setSectors(List.of("GOV"));
            made.roles.add("government");
            made.settled = true;
            return made;
        });
    }

    /** All of one kind, in the order in which they came up. */
    List<Identity> all(Identity.Kind kind) {
        List<Identity> found = new ArrayList<>();
        for (Identity identity : byId.values()) {
            if (identity.is(kind)) {
                found.add(identity);
            }
        }
        return found;
    }
}
