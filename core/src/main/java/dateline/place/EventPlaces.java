package dateline.place;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Block;
import dateline.model.ClauseLinks;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Sentence;
import dateline.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place of an event among the places that its sentence names.
 *
 * <p>A place is an event's when words say that the event is in, at or near it, or leads to it ("arrived in", "a visit
 * to"), whether they modify the trigger or the clause that only carries it ("<em>talks</em> were held in Geneva"). Of
 * several the narrowest is taken: Geneva rather than Switzerland. What has happened and has no place of its own is placed
 * by the occasion ("the rally in Minsk ended when …"), by the sentence before it in its paragraph, and in the first
 * sentence of a report by the dateline; what people say is not.
 */
public final class EventPlaces {

    private static final Set<String> AT =
            words("in at near inside outside across throughout around on off within over along through");
    private static final Set<String> TOWARDS = words("to into towards toward onto for");
    /** Words whose goal is where they take place. */
    private static final Set<String> MOTION = words("visit travel arrive go trip flight fly return send deploy march"
            + " advance move transfer deport extradite head come bring ship deliver invite incursion deployment convoy"
            + " mission tour voyage pilgrimage battle fight fighting arrival push cross fire launch");
    /** What people say has no place of its own: a denial is not where the battle was. */
    private static final Set<String> SPEECH =
            words("say tell deny reject condemn accuse criticize criticise urge demand"
                    + " announce warn threaten vow pledge praise welcome blame claim promise apologize denounce comment respond"
                    + " reply report refuse insist");

    private static final Set<String> REMOVAL = words("remove oust topple overthrow depose unseat");
    /** With these a clause tells what happened on the occasion that the main clause names. */
    private static final Set<String> OCCASION = Set.of("when", "as", "while");

    private static final List<String> NARROW_FIRST = List.of("exact", "district", "city", "admin1", "country");

    private final PlaceResolver resolver;

    /**
     * @param resolver the one that found the documents' places; it is asked what datelines mean
     */
    public EventPlaces(PlaceResolver resolver) {
        this.resolver = resolver;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /**
     * The place of the event that a word names.
     *
     * @param document with its places resolved
     * @param trigger index of the word in the sentence
     * @param status whether the event has happened: only what has is placed by the dateline
     * @return {@code null} when nothing says where
     */
    public @Nullable Place placeFor(Document document, Sentence sentence, int trigger, Status status) {
        int at = trigger;
        for (int steps = 0; at != Dependencies.NONE && steps < sentence.size(); steps++) {
            Place place = at(document, sentence, at);
            if (place != null) {
                return place;
            }
            at = ClauseLinks.carrier(sentence, at);
        }
        if (status != Status.OCCURRED) {
            return null;
        }
        Place occasion = onOccasion(document, sentence, trigger);
        occasion = occasion == null ? ofOffice(document, sentence, trigger) : occasion;
        Place near = occasion != null ? occasion : before(document, sentence, trigger);
        return near == null && isLead(document, sentence) ? resolver.dateline(document) : near;
    }

    /** Who removes the president of a country does so in that country. */
    private @Nullable Place ofOffice(Document document, Sentence sentence, int trigger) {
        int object = sentence.dependencies().child(trigger, "obj");
        if (object == Dependencies.NONE || !REMOVAL.contains(sentence.lemma(trigger))) {
            return null;
        }
        for (ActorMention mention : document.actorsIn(sentence.index())) {
            int head = mention.phrase().head();
            boolean owner = sentence.dependencies().head(head) == object && head < object;
            List<Actor> actors = mention.actors();
            if (owner
                    && actors.size() == 1
                    && actors.get(0).id().equals(actors.get(0).country())) {
                return resolver.country(actors.get(0).id());
            }
        }
        return null;
    }

    /** "The rally in Minsk ended when officers <em>beat</em> marchers": in Minsk. */
    private static @Nullable Place onOccasion(Document document, Sentence sentence, int trigger) {
        Dependencies tree = sentence.dependencies();
        int link = tree.child(trigger, "mark");
        link = link == Dependencies.NONE ? tree.child(trigger, "advmod") : link;
        boolean occasion = tree.is(trigger, "advcl")
                && link != Dependencies.NONE
                && OCCASION.contains(sentence.lemma(link).toLowerCase(Locale.ROOT));
        return occasion ? at(document, sentence, tree.head(trigger)) : null;
    }

    /**
     * Where what the sentence before told happened, if both stand in one paragraph and this one names no place: "Clashes
     * broke out in Goma. Soldiers <em>shot</em> two looters."
     */
    private static @Nullable Place before(Document document, Sentence sentence, int trigger) {
        boolean named =
                document.places().stream().anyMatch(mention -> mention.phrase().sentence() == sentence.index());
        if (named || sentence.index() == 0 || SPEECH.contains(sentence.lemma(trigger))) {
            return null;
        }
        Sentence previous = document.sentences().get(sentence.index() - 1);
        if (previous.block() != sentence.block() || sentence.kind() != Block.Kind.PARAGRAPH) {
            return null;
        }
        for (int token = 0; token < previous.size(); token++) {
            if (previous.dependencies().head(token) == Dependencies.NONE) {
                return SPEECH.contains(previous.lemma(token)) ? null : at(document, previous, token);
            }
        }
        return null;
    }

    /** The narrowest of the places that modify a word, the nearest of equally narrow ones. */
    private static @Nullable Place at(Document document, Sentence sentence, int word) {
        PlaceMention best = null;
        for (PlaceMention mention : document.places()) {
            boolean here = mention.phrase().sentence() == sentence.index() && places(sentence, mention, word);
            if (here && (best == null || isBetter(sentence, mention, best, word))) {
                best = mention;
            }
        }
        return best == null ? null : best.place();
    }

    private static boolean isBetter(Sentence sentence, PlaceMention mention, PlaceMention other, int word) {
        int narrow = NARROW_FIRST.indexOf(mention.place().precision());
        int otherNarrow = NARROW_FIRST.indexOf(other.place().precision());
        if (narrow != otherNarrow) {
            return narrow < otherNarrow;
        }
        // "In Tbilisi and Batumi": the first stands for both.
        boolean joined = sentence.dependencies().is(mention.phrase().head(), "conj");
        if (joined != sentence.dependencies().is(other.phrase().head(), "conj")) {
            return !joined;
        }
        // "In the Paris suburb of Saint-Denis" is in Saint-Denis.
        boolean describes = isCompound(sentence, mention);
        if (describes != isCompound(sentence, other)) {
            return !describes;
        }
        return Math.abs(mention.phrase().head() - word)
                < Math.abs(other.phrase().head() - word);
    }

    private static boolean isCompound(Sentence sentence, PlaceMention mention) {
        return sentence.dependencies().is(mention.phrase().head(), "compound");
    }

    /** Whether a place is said to be where a word happens: reached from it without entering another clause. */
    private static boolean places(Sentence sentence, PlaceMention mention, int word) {
        Dependencies tree = sentence.dependencies();
        if (mention.phrase().covers(word)) {
            return false;
        }
        int at = mention.phrase().head();
        boolean located = false;
        for (int steps = 0; steps < sentence.size(); steps++) {
            int head = tree.head(at);
            located |= isLocated(sentence, at, head);
            boolean leaves =
                    ClauseLinks.leavesClause(sentence, at) && !mention.phrase().covers(at);
            boolean joinsNames = tree.is(at, "conj") && !sentence.token(at).isVerb();
            if (head == Dependencies.NONE || leaves && !joinsNames) {
                return false;
            }
            if (head == word) {
                return located;
            }
            at = head;
        }
        return false;
    }

    private static boolean isLocated(Sentence sentence, int at, int head) {
        Dependencies tree = sentence.dependencies();
        int preposition = tree.child(at, "case");
        if (preposition == Dependencies.NONE) {
            return PlaceVerbs.hasObject(sentence, at);
        }
        String word = sentence.token(preposition).text().toLowerCase(Locale.ROOT);
        return AT.contains(word)
                || TOWARDS.contains(word) && head != Dependencies.NONE && MOTION.contains(sentence.lemma(head));
    }

    private static boolean isLead(Document document, Sentence sentence) {
        for (Sentence each : document.sentences()) {
            if (each.kind() == Block.Kind.PARAGRAPH) {
                return each.index() == sentence.index();
            }
        }
        return false;
    }
}
