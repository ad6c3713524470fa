package dateline.actor;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who speaks a quotation and to whom. */
final class Speakers {

    /** Verbs whose object is spoken to. */
    private static final Set<String> TELLING =
            Set.of("tell", "ask", "urge", "address", "remind", "assure", "thank", "warn", "congratulate");

    private final Scene scene;
    private final Quotations quotations;
    private final Map<Integer, Draft> speakers = new HashMap<>();

    Speakers(Scene scene, Quotations quotations) {
        this.scene = scene;
        this.quotations = quotations;
    }

    /** The mention that names the speaker of a quotation, or {@code null} when nothing says who. */
    @Nullable
    Draft speaker(int quotation) {
        if (speakers.containsKey(quotation)) {
            return speakers.get(quotation);
        }
        speakers.put(quotation, null);
        Draft found = find(quotation);
        speakers.put(quotation, found);
        return found;
    }

    private @Nullable Draft find(int quotation) {
        int first = quotations.firstSentence(quotation);
        int last = quotations.lastSentence(quotation);
        Draft found = sayer(last);
        for (int s = first; found == null && s < last; s++) {
            found = sayer(s);
        }
        if (found != null) {
            return found;
        }
        if (quotations.goesOnFor(quotation) != Quotations.NONE) {
            return speaker(quotations.goesOnFor(quotation));
        }
        return first > 0 && leadsOn(first - 1, first) ? fromBefore(quotation, first - 1) : null;
    }

    /** Whether a sentence may say who speaks in the next one: in the same paragraph, or by a colon at its end. */
    private boolean leadsOn(int before, int after) {
        Sentence one = scene.document().sentences().get(before);
        Sentence other = scene.document().sentences().get(after);
        return one.block() == other.block() || one.token(one.size() - 1).text().equals(":");
    }

    /** The sentence before tells who speaks on: "…,” Machado said. “You know …" */
    private @Nullable Draft fromBefore(int quotation, int sentence) {
        Draft sayer = sayer(sentence);
        if (sayer != null) {
            return sayer;
        }
        for (int i = 0; i < scene.document().sentences().get(sentence).size(); i++) {
            int other = quotations.at(sentence, i);
            if (other != Quotations.NONE && other < quotation) {
                return speaker(other);
            }
        }
        return null;
    }

    /** The subject of a verb of saying outside quotation marks. */
    private @Nullable Draft sayer(int index) {
        Sentence sentence = scene.document().sentences().get(index);
        Dependencies tree = sentence.dependencies();
        for (int i = 0; i < sentence.size(); i++) {
            boolean says = sentence.token(i).isVerb()
                    && quotations.at(index, i) == Quotations.NONE
                    && Words.SAYING.contains(sentence.lemma(i));
            int subject = says ? tree.child(i, "nsubj") : Dependencies.NONE;
            if (subject != Dependencies.NONE) {
                Draft draft = scene.at(index, subject);
                if (draft != null && draft.quote == Quotations.NONE) {
                    return draft;
                }
            }
        }
        return accordingTo(sentence);
    }

    private @Nullable Draft accordingTo(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.lemma(i).equalsIgnoreCase("according")
                    || sentence.lemma(i).equals("accord")) {
                int source = sentence.dependencies().head(i);
                return source < 0 ? null : scene.at(sentence.index(), source);
            }
        }
        return null;
    }

    /**
     * Whom a quotation speaks to: the one told, else the only other person spoken of where it opens or in the sentence
     * before; {@code null} when that is not clear.
     */
    @Nullable
    Identity addressee(int quotation) {
        Draft speaker = speaker(quotation);
        Identity who = speaker == null ? null : speaker.identity();
        Identity told = told(quotation);
        if (told != null || who == null) {
            return told;
        }
        int first = quotations.firstSentence(quotation);
        Identity here = onlyOther(first, quotations.lastSentence(quotation), who);
        if (here != null) {
            return here;
        }
        Identity before = first > 0 ? onlyOther(first - 1, first - 1, who) : null;
        return before != null || first < 2 ? before : onlyOther(first - 2, first - 1, who);
    }

    private @Nullable Identity told(int quotation) {
        for (int s = quotations.firstSentence(quotation); s <= quotations.lastSentence(quotation); s++) {
            for (Draft draft : scene.in(s)) {
                Identity identity = draft.identity();
                int verb = scene.tree(draft).head(draft.head);
                if (identity == null
                        || draft.quote != Quotations.NONE
                        || verb < 0
                        || !identity.is(Identity.Kind.PERSON)) {
                    continue;
                }
                String lemma = scene.sentence(draft).lemma(verb);
                if (scene.isObject(draft) && TELLING.contains(lemma)) {
                    return identity;
                }
            }
        }
        return null;
    }

    private @Nullable Identity onlyOther(int from, int to, @Nullable Identity speaker) {
        Set<Identity> others = new LinkedHashSet<>();
        for (int s = from; s <= to; s++) {
            for (Draft draft : scene.in(s)) {
                if (draft.quote == Quotations.NONE && !draft.ambiguous) {
                    draft.identities.stream()
                            .filter(identity -> identity.is(Identity.Kind.PERSON) && identity != speaker)
                            .forEach(others::add);
                }
            }
        }
        return others.size() == 1 ? others.iterator().next() : null;
    }
}
