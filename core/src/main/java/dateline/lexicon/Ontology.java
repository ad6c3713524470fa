package dateline.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PLOVER as data: its event types with their modes, contexts, sectors and scores. */
public final class Ontology {

    private final Map<String, EventType> types;
    private final Map<String, Context> contexts;
    private final Map<String, Sector> sectors;

    Ontology(Map<String, EventType> types, Map<String, Context> contexts, Map<String, Sector> sectors) {
        this.types = Collections.unmodifiableMap(types);
        this.contexts = Collections.unmodifiableMap(contexts);
        this.sectors = Collections.unmodifiableMap(sectors);
    }

    /** Event types by code, in the ontology's order. */
    public Map<String, EventType> types() {
        return types;
    }

    /** Contexts and auxiliary markers by code. */
    public Map<String, Context> contexts() {
        return contexts;
    }

    /** Sectors and the codes of actors without a state, by code. */
    public Map<String, Sector> sectors() {
        return sectors;
    }

    /** Whether a type has a mode; a type without mode is always right. */
    public boolean allows(String type, @Nullable String mode) {
        EventType found = types.get(type);
        return found != null && (mode == null || found.modes().containsKey(mode));
    }

    /**
     * Conflict–cooperation score of an event, from −10 (conflict) to 10 (cooperation): that of the mode where it has
     * one, else that of the type.
     *
     * @throws IllegalArgumentException if the ontology has no such type, or the type no such mode
     */
    public double score(String type, @Nullable String mode) {
        if (!allows(type, mode)) {
            throw new IllegalArgumentException("expected a PLOVER type and one of its modes, got " + type + " " + mode);
        }
        EventType found = type(type);
        if (mode == null) {
            return found.score();
        }
        Mode ofType = found.modes().get(mode);
        Double own = ofType == null ? null : ofType.score();
        return own == null ? found.score() : own;
    }

    /**
     * The quad class of a type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
     *
     * @throws IllegalArgumentException if the ontology has no such type
     */
    public int quad(String type) {
        return type(type).quad();
    }

    private EventType type(String code) {
        EventType found = types.get(code);
        if (found == null) {
            throw new IllegalArgumentException("expected a PLOVER event type, got " + code);
        }
        return found;
    }

    /**
     * One of the 16 event types.
     *
     * @param quad quad class, 1 to 4
     * @param score from −10 to 10
     * @param needsRecipient whether an event of this type without a recipient is no event
     * @param modes by name, in the ontology's order; empty for types without
     */
    public record EventType(
            String code, int quad, double score, boolean needsRecipient, Map<String, Mode> modes, String definition) {
        public EventType {
            modes = Collections.unmodifiableMap(modes);
        }
    }

    /**
     * A finer kind of an event type.
     *
     * @param score from −10 to 10, or {@code null} where the ontology gives none and the type's own holds
     */
    public record Mode(String type, String code, @Nullable Double score, String definition) {}

    /**
     * A topic that an event may have beside its type.
     *
     * @param auxiliary whether it marks how the event is told (historical, future …) rather than a topic
     * @param triggers lemmas and multiword lemmas that bring it up
     */
    public record Context(String code, boolean auxiliary, String definition, List<String> triggers) {
        public Context {
            triggers = List.copyOf(triggers);
        }
    }

    /**
     * What part of society or of the world an actor belongs to.
     *
     * @param stateless whether the code stands in a country's place: IGO, UNO, EUR, NGO, ISM, IMG, MNC
     */
    public record Sector(String code, String name, boolean stateless, String definition) {}
}
