package dateline.actor;

import dateline.lexicon.Agent;
import dateline.lexicon.Name;
import dateline.lexicon.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that the lexicon or the recognizer of named entities knows as one unit.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param type what the unit is
 * @param names all that the lexicon says it may name; empty for names it does not know
 * @param agents nouns for kinds of people that it is
 * @param roles offices or titles that it is
 * @param region region that it is an adjective of, or {@code null}
 */
record Segment(
        int first,
        int end,
        Type type,
        List<Name> names,
        List<Agent> agents,
        List<Role> roles,
        @Nullable Region region) {

    /** What a unit is. */
    enum Type {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        DEMONYM,
        SEAT,
        /** A place that is no country and no seat of a government. */
        PLACE,
        /** "Western", "South American". */
        REGION,
        /** A kind of people or bodies, an office, a title. */
        ROLE
    }

    static Segment named(int first, int end, Type type, List<Name> names) {
        return new Segment(first, end, type, names, List.of(), List.of(), null);
    }

    static Segment role(int first, int end, List<Agent> agents, List<Role> roles) {
        return new Segment(first, end, Type.ROLE, List.of(), agents, roles, null);
    }

    /** The same with the names that its words hold: "Kremlin" of "Kremlin spokesman". */
    Segment naming(List<Name> held) {
        return new Segment(first, end, type, held, agents, roles, region);
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    int length() {
        return end - first;
    }

    boolean isRoleOf(Role.Kind kind) {
        return roles.stream().anyMatch(role -> role.kind() == kind);
    }

    /** Whether it only changes the role after it: "former", "acting". */
    boolean isPrefix() {
        return agents.isEmpty() && !roles.isEmpty() && roles.stream().allMatch(role -> role.kind() == Role.Kind.PREFIX);
    }

    /** Whether it only stands before names: "Gen.", "Mr.". */
    boolean isTitle() {
        return agents.isEmpty() && !roles.isEmpty() && roles.stream().allMatch(role -> role.kind() == Role.Kind.TITLE);
    }

    /** Whether it means a body rather than people: "army", "court". */
    boolean isBody() {
        return roles.isEmpty() && agents.stream().anyMatch(agent -> agent.kind() == Agent.Kind.BODY);
    }

    /** Whether a name may follow it as the name of somebody: an office, a title, a kind of people. */
    boolean announcesPerson() {
        return is(Type.ROLE) && !isBody() && !isPrefix();
    }

    /**
     * Sectors of the first meaning that has any. UNK says nothing and counts as none; a word that is both a title and
     * defined by another ("brother") is read as the latter.
     */
    List<String> sectors() {
        boolean relational = isRoleOf(Role.Kind.RELATIONAL);
        for (Role role : roles) {
            if (isTelling(role.sectors()) && !(relational && role.kind() == Role.Kind.TITLE)) {
                return role.sectors();
            }
        }
        for (Agent agent : agents) {
            if (isTelling(agent.sectors())) {
                return agent.sectors();
            }
        }
        return List.of();
    }

    private static boolean isTelling(List<String> sectors) {
        return !sectors.isEmpty() && !sectors.equals(List.of("UNK"));
    }

    /** All ways to say what the unit says: "foreign minister", "minister of foreign affairs". */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        roles.forEach(role -> phrases.addAll(role.phrases()));
        agents.forEach(agent -> phrases.addAll(agent.phrases()));
        return phrases;
    }

    /** The row that the meaning rests on, as {@code file:line}; empty where there is none. */
    String where() {
        if (!roles.isEmpty()) {
            return roles.get(0).where();
        }
        return agents.isEmpty() ? "" : agents.get(0).where();
    }

    /** The first meaning of one kind, or {@code null}. */
    <N extends Name> @Nullable N name(Class<N> kind) {
        for (Name name : names) {
            if (kind.isInstance(name)) {
                return kind.cast(name);
            }
        }
        return null;
    }

    /** All meanings of one kind. */
    <N extends Name> List<N> names(Class<N> kind) {
        return names.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
