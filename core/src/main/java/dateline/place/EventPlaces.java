package dateline.place;

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
 * several the narrowest is taken: Geneva rather than Switzerland. What has happened in the first sentence of a report
 * and has no place of its own is placed by the dateline.
 */
public final class EventPlaces {

    private static final Set<String> AT =
            words("in at near inside outside across throughout around on off within over along through");
    private static final Set<String> TOWARDS = words("to into towards toward onto for");
    /** Words whose goal is where they take place. */
    private static final Set<String> MOTION = words("visit travel arrive go trip flight fly return send deploy march"
            + " advance move transfer deport extradite head come bring ship deliver invite incursion deployment convoy"
            + " mission tour voyage pilgrimage battle fight fighting arrival push cross fire launch");
    /** Verbs whose object is where they take place. */
    private static final Set<String> OBJECT =
            words("visit leave enter tour invade reach bomb shell cross flee strike hit"
                    + " rock occupy storm besiege capture retake seize liberate attack raid");

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
        return status == Status.OCCURRED && isLead(document, sentence) ? resolver.dateline(document) : null;
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
            if (head == Dependencies.NONE || leaves && !tree.is(at, "conj")) {
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
            boolean object = tree.is(at, "obj") || tree.relation(at).equals("nsubj:pass");
            return object && head != Dependencies.NONE && OBJECT.contains(sentence.lemma(head));
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
