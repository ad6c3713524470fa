package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.lexicon.EventRule;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Who does it: the fillers of the first choice of roles that has any. */
    static List<Participant> actors(Reading reading, Candidate candidate) {
        List<EventRule.RoleChoice> choices = candidate.rule().actor();
        List<Participant> known = first(reading, candidate, choices, heads -> of(reading, heads));
        return known.isEmpty()
                ? first(reading, candidate, choices, heads -> Unidentified.actors(reading, heads))
                : known;
    }

    /** To whom, as far as somebody known is named who is not an actor as well. */
    static List<Participant> recipients(Reading reading, Candidate candidate, List<Participant> actors) {
        Set<String> acting = actors.stream().map(one -> one.actor().id()).collect(Collectors.toSet());
        return first(
                reading,
                candidate,
                candidate.rule().recipient(),
                heads -> of(reading, heads).stream()
                        .filter(one -> !acting.contains(one.actor().id()))
                        .toList());
    }

    /** To whom or to what, where nobody known is named. */
    static List<Participant> unidentifiedRecipients(Reading reading, Candidate candidate) {
        return first(
                reading,
                candidate,
                candidate.rule().recipient(),
                heads -> Unidentified.recipients(reading, heads, candidate.rule()));
    }

    private static List<Participant> first(
            Reading reading,
            Candidate candidate,
            List<EventRule.RoleChoice> choices,
            Function<List<Integer>, List<Participant>> reader) {
        for (EventRule.RoleChoice choice : choices) {
            List<Integer> heads = new ArrayList<>();
            for (String role : choice.roles()) {
                for (int token : Conditions.tokens(reading, candidate, role)) {
                    if (!heads.contains(token)) {
                        heads.add(token);
                    }
                }
            }
            List<Participant> found = reader.apply(heads);
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
                Span words = words(reading, head, mention);
                for (Actor actor : mention.actors()) {
                    byActor.putIfAbsent(actor.id(), participant(reading, words, actor));
                }
                for (ActorMention other : othersOf(reading, head, mention)) {
                    for (Actor actor : other.actors()) {
                        byActor.putIfAbsent(actor.id(), participant(reading, other.span(), actor));
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

    private static Participant participant(Reading reading, Span words, Actor actor) {
        return new Participant(actor, words.of(reading.document().article().text()), words);
    }

    /**
     * "Syrian helicopters" act, not "Syrian": a nationality or a name before a thing is told with it, and so is the number
     * in "three of its conscripts".
     */
    private static Span words(Reading reading, int head, ActorMention mention) {
        int owner = mention.phrase().head();
        Dependencies tree = reading.tree();
        if (mention.phrase().sentence() != reading.sentence().index() || tree.head(owner) != head) {
            return mention.span();
        }
        if (tree.is(owner, "amod") || tree.is(owner, "compound")) {
            return reading.words(head);
        }
        boolean some =
                reading.isQuantity(head) && reading.clauses().marker(owner).equals("of") && owner > head;
        return some ? reading.words(head).union(mention.span()) : mention.span();
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
            boolean meant = participant.span() != null && participant.span().contains(mention.span());
            if (meant && mention.actors().contains(participant.actor())) {
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
        ActorMention maker = maker(reading, noun, depth);
        if (maker != null) {
            return maker;
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

    /** Who proposed, passed or sought it: "the truce proposed by Egypt", "an idea which the premier had put forward". */
    private static @Nullable ActorMention maker(Reading reading, int noun, int depth) {
        for (int clause : reading.tree().children(noun, "acl")) {
            boolean made = reading.clauses().isPassive(clause)
                    || reading.sentence().token(clause).tag().equals("VBN")
                    || reading.arguments().find(clause, Arguments.OBJECT).contains(noun);
            for (int doer : made && reading.arguments().isVerbal(clause)
                    ? reading.arguments().find(clause, Arguments.SUBJECT)
                    : List.<Integer>of()) {
                ActorMention mention = doer == noun ? null : mentionFor(reading, doer, depth + 1);
                if (mention != null) {
                    return mention;
                }
            }
        }
        return null;
    }
}
