package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Role;
import dateline.model.Sentence;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads country, sectors and roles off the words of a phrase and off what it belongs to. */
final class Describer {

    /** Sectors of those whom a state arms or employs. */
    private static final Set<String> STATE = Set.of("GOV", "COP", "MIL", "SPY", "LEG", "JUD");
    /** Sectors that "former" ends. */
    private static final Set<String> ENDS = Set.of("GOV", "COP", "MIL", "SPY", "LEG", "JUD", "PTY", "OPP");

    /** Relations in which one has the sectors of the other. */
    private static final Set<String> SHARING =
            Set.of("counterpart", "aide", "adviser", "assistant", "colleague", "predecessor", "successor", "bodyguard");

    private static final String FORMER = "ELI";

    private final CountryReader countries;
    private final BodyCaster bodies;

    Describer(CountryReader countries, BodyCaster bodies) {
        this.countries = countries;
        this.bodies = bodies;
    }

    /** What a phrase says; owners and complements count as far as they are resolved already. */
    Description describe(Sentence sentence, Draft draft) {
        List<Segment> roles = draft.roles();
        Identity body = bodyOf(draft);
        Set<String> names = new LinkedHashSet<>();
        Gender gender = Gender.UNKNOWN;
        for (Segment role : roles) {
            gender = gender.or(genderOf(sentence, role));
            if (!role.isPrefix() && !role.isTitle()) {
                names.add(Words.fold(lemmas(sentence, role)));
                names.add(Words.fold(sentence.lemma(role.end() - 1)));
            }
        }
        boolean former = roles.stream().anyMatch(role -> saysFormer(sentence, role));
        Country said = countries.of(draft.modifiers);
        if (draft.unit != null && draft.unit.is(Segment.Type.ROLE) && countries.one(draft.unit) != null) {
            said = countries.one(draft.unit);
        }
        String country = said != null ? said.code() : inherited(draft, body);
        return new Description(
                country,
                sectors(draft, roles, body, former),
                names,
                gender,
                former,
                because(sentence, draft, roles, country, said));
    }

    /** Whether the phrase names the body that its people belong to: "UN peacekeepers". */
    boolean isOfBody(Draft draft) {
        return bodyOf(draft) != null;
    }

    // ---- country

    private static @Nullable String inherited(Draft draft, @Nullable Identity body) {
        if (body != null && body.country != null) {
            return body.country;
        }
        for (Draft other : new Draft[] {draft.owner, draft.namesake, draft.complement, draft.location}) {
            String country = other == null ? null : countryOf(other);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String countryOf(Draft draft) {
        Identity identity = draft.identity();
        return identity == null || draft.ambiguous ? null : identity.country;
    }

    // ---- sectors

    private List<String> sectors(Draft draft, List<Segment> roles, @Nullable Identity body, boolean former) {
        Set<String> around = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        Set<String> instead = new LinkedHashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            Segment role = roles.get(i);
            if (role.isPrefix()) {
                instead.addAll(role.sectors());
            } else if (i == roles.size() - 1) {
                own.addAll(role.sectors());
            } else {
                around.addAll(role.sectors());
            }
        }
        around.addAll(affiliation(draft, roles, body));
        Set<String> all = join(own, around, body != null);
        if (former && all.stream().anyMatch(ENDS::contains)) {
            return List.of(FORMER);
        }
        instead.remove(FORMER);
        all.addAll(instead);
        return List.copyOf(all);
    }

    private static Set<String> join(Set<String> own, Set<String> around, boolean ofBody) {
        if (around.isEmpty() || own.isEmpty()) {
            return new LinkedHashSet<>(own.isEmpty() ? around : own);
        }
        boolean against = !ofBody && own.stream().noneMatch(STATE::contains) && STATE.containsAll(around);
        if (against) {
            return own;
        }
        Set<String> all = new LinkedHashSet<>(around);
        own.stream()
                .filter(sector -> !sector.equals("GOV") || around.contains("GOV"))
                .forEach(all::add);
        return all;
    }

    /** Sectors of the body or the people that somebody speaks for, leads or is a member of. */
    private static Collection<String> affiliation(Draft draft, List<Segment> roles, @Nullable Identity body) {
        if (body != null) {
            return body.sectors();
        }
        Segment last = roles.isEmpty() ? null : roles.get(roles.size() - 1);
        boolean spokesperson = last != null && last.isRoleOf(Role.Kind.SPOKESPERSON);
        boolean relational = last != null && last.isRoleOf(Role.Kind.RELATIONAL);
        boolean shares = last != null && last.phrases().stream().anyMatch(SHARING::contains);
        if (relational && !shares) {
            return List.of();
        }
        for (Draft whose :
                new Draft[] {draft.complement, draft.namesake, spokesperson || shares ? draft.owner : null}) {
            Identity identity = whose == null || whose.ambiguous ? null : whose.identity();
            if (identity != null) {
                boolean country =
                        identity.is(Identity.Kind.COUNTRY) && identity.sectors().isEmpty();
                return !country ? identity.sectors() : spokesperson ? List.of("GOV") : List.of();
            }
        }
        boolean seat = draft.modifiers.stream().anyMatch(unit -> unit.is(Segment.Type.SEAT));
        return spokesperson && seat ? List.of("GOV") : List.of();
    }

    private @Nullable Identity bodyOf(Draft draft) {
        Identity found = null;
        for (Segment unit : draft.modifiers) {
            if (unit.is(Segment.Type.ORGANIZATION) || unit.is(Segment.Type.ROLE)) {
                found = found == null ? bodies.of(unit) : found;
            }
        }
        boolean role = draft.unit != null && draft.unit.is(Segment.Type.ROLE);
        return found == null && role ? bodies.of(draft.unit) : found;
    }

    // ---- words

    private static boolean saysFormer(Sentence sentence, Segment role) {
        String first = sentence.lemma(role.first());
        return role.isPrefix() && role.sectors().contains(FORMER)
                || first.equalsIgnoreCase("former")
                || first.toLowerCase(Locale.ROOT).startsWith("ex-");
    }

    private static Gender genderOf(Sentence sentence, Segment role) {
        Gender gender = Genders.ofWord(lemmas(sentence, role));
        for (int i = role.first(); i < role.end(); i++) {
            gender = gender.or(Genders.ofWord(sentence.token(i).text()));
        }
        return gender;
    }

    static String lemmas(Sentence sentence, Segment unit) {
        StringBuilder words = new StringBuilder();
        for (int i = unit.first(); i < unit.end(); i++) {
            words.append(i > unit.first() ? " " : "").append(sentence.lemma(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static String because(
            Sentence sentence, Draft draft, List<Segment> roles, @Nullable String country, @Nullable Country said) {
        StringBuilder why = new StringBuilder();
        if (!roles.isEmpty()) {
            Segment last = roles.get(roles.size() - 1);
            why.append('\'')
                    .append(ActorNames.text(sentence, last.first(), last.end()))
                    .append('\'');
            why.append(last.where().isEmpty() ? "" : " (" + last.where() + ")");
        }
        if (said != null) {
            why.append(why.length() > 0 ? " of " : "")
                    .append(said.name())
                    .append(" (")
                    .append(said.where())
                    .append(')');
        } else if (country != null) {
            why.append(why.length() > 0 ? ", " : "").append(country).append(" as of whom it belongs to");
        }
        return why.toString();
    }
}
