package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.lexicon.EventRule;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors that fill a rule's places.
 *
 * <p>A word that is itself no actor stands for the one it belongs to: condemning "Moscow's campaign" is condemning
 * Russia, bombing "a depot in Syria" is bombing Syria.
 */
final class Participants {

    private static final int FARTHEST_OWNER = 3;

    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "we", "us", "our", "both");

    private Participants() {}

    /** The fillers of the first choice of roles that has any. */
    static List<Participant> fill(Reading reading, Candidate candidate, List<EventRule.RoleChoice> choices) {
        for (EventRule.RoleChoice choice : choices) {
            List<Integer> heads = new ArrayList<>();
            for (String role : choice.roles()) {
                for (int token : Conditions.tokens(reading, candidate, role)) {
                    if (!heads.contains(token)) {
                        heads.add(token);
                    }
                }
            }
            List<Participant> found = of(reading, heads);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The participants that these words mean, each actor once. */
    static List<Participant> of(Reading reading, List<Integer> heads) {
        Map<String, Participant> byActor = new LinkedHashMap<>();
        for (int head : heads) {
            ActorMention mention = mentionFor(reading, head, 0);
            if (mention != null) {
                for (Actor actor : mention.actors()) {
                    byActor.putIfAbsent(actor.id(), participant(reading, mention, actor));
                }
                for (ActorMention other : othersOf(reading, head, mention)) {
                    for (Actor actor : other.actors()) {
                        byActor.putIfAbsent(actor.id(), participant(reading, other, actor));
                    }
                }
            }
        }
        return List.copyOf(byActor.values());
    }

    /** "The leaders of Egypt and Jordan" are two, though a leader of Egypt is all that the first words name. */
    private static List<ActorMention> othersOf(Reading reading, int head, ActorMention mention) {
        List<ActorMention> others = new ArrayList<>();
        if (!reading.sentence().token(head).tag().startsWith("NNS")
                || !mention.phrase().covers(head)) {
            return others;
        }
        for (int owner : reading.tree().children(head, "nmod")) {
            boolean of = reading.clauses().marker(owner).equals("of");
            for (int conjunct : of ? reading.tree().children(owner, "conj") : List.<Integer>of()) {
                ActorMention other = reading.actorAt(conjunct);
                if (other != null && !other.phrase().covers(head)) {
                    others.add(other);
                }
            }
        }
        return others;
    }

    private static Participant participant(Reading reading, ActorMention mention, Actor actor) {
        return new Participant(
                actor, mention.span().of(reading.document().article().text()), mention.span());
    }

    private static @Nullable ActorMention mentionFor(Reading reading, int head, int depth) {
        ActorMention own = reading.actorAt(head);
        if (own != null && !own.actors().isEmpty() && !isMereModifier(reading, own, head)) {
            return own;
        }
        return depth < FARTHEST_OWNER ? owner(reading, head, depth) : null;
    }

    /** Whether the words name one alone: "the ministers" can meet each other, "the minister" cannot. */
    static boolean isOne(Reading reading, Participant participant) {
        for (ActorMention mention :
                reading.document().actorsIn(reading.sentence().index())) {
            if (mention.span().equals(participant.span())) {
                Token head = reading.sentence().token(mention.phrase().head());
                return !head.tag().endsWith("S")
                        && !head.tag().equals("CD")
                        && !PLURAL_PRONOUNS.contains(head.text().toLowerCase(Locale.ROOT));
            }
        }
        return true;
    }

    /** A mention that only covers the token because it stands in a longer phrase that the token heads is no answer. */
    private static boolean isMereModifier(Reading reading, ActorMention mention, int head) {
        return mention.phrase().sentence() != reading.sentence().index()
                || !mention.phrase().covers(head);
    }

    /** Whose the thing is: possessor, nationality, "of" and "in", in that order. */
    private static @Nullable ActorMention owner(Reading reading, int noun, int depth) {
        Dependencies tree = reading.tree();
        Sentence sentence = reading.sentence();
        if (reading.arguments().isVerbal(noun)) {
            return null;
        }
        for (int child : tree.children(noun, "nmod:poss")) {
            ActorMention mention = mentionFor(reading, child, depth + 1);
            if (mention != null) {
                return mention;
            }
        }
        for (int child : tree.children(noun)) {
            if (tree.is(child, "amod") || tree.is(child, "compound")) {
                ActorMention mention = reading.actorAt(child);
                if (mention != null
                        && !mention.actors().isEmpty()
                        && sentence.token(child).isCapitalised()) {
                    return mention;
                }
            }
        }
        for (String preposition :
                List.of("of", "by", "against", "on", "from", "in", "at", "for", "with", "to", "near")) {
            for (int child : tree.children(noun, "nmod")) {
                if (reading.clauses().marker(child).equals(preposition)) {
                    ActorMention mention = mentionFor(reading, child, depth + 1);
                    if (mention != null) {
                        return mention;
                    }
                }
            }
        }
        int apposed = tree.child(noun, "appos");
        if (apposed != NONE) {
            return mentionFor(reading, apposed, depth + 1);
        }
        // "ordered a raid that killed three": the killing is done by whoever did the raid.
        for (int doer : reading.arguments().find(noun, Arguments.SUBJECT)) {
            ActorMention mention = doer == noun ? null : mentionFor(reading, doer, depth + 1);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }
}
