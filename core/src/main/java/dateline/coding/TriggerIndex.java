package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.lexicon.EventRule;
import dateline.lexicon.RuleTrigger;
import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the triggers of all rules in a sentence, those of the most specific rules first. */
final class TriggerIndex {

    private static final int FARTHEST_FOLLOWER = 6;
    private static final Set<String> OTHER_VERB =
            Set.of("off", "up", "down", "in", "out", "over", "back", "away", "aside");

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private record Entry(EventRule rule, RuleTrigger trigger) {
        int specificity() {
            return 2 * rule.when().size() + 3 * trigger.following().size() + (rule.mode() == null ? 0 : 1);
        }
    }

    TriggerIndex(List<EventRule> rules) {
        for (EventRule rule : rules) {
            for (RuleTrigger trigger : rule.triggers()) {
                entries.computeIfAbsent(key(trigger.kind(), trigger.lemma()), k -> new ArrayList<>())
                        .add(new Entry(rule, trigger));
            }
        }
        Comparator<Entry> order = Comparator.comparingInt(Entry::specificity)
                .reversed()
                .thenComparing(entry -> entry.rule().id());
        entries.values().forEach(list -> list.sort(order));
    }

    /** The candidates at one token, most specific first. */
    List<Candidate> at(Reading reading, int token) {
        RuleTrigger.Kind kind = reading.kindOf(token);
        if (kind == null || isPartOfName(reading, token)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        String lemma = reading.sentence().lemma(token).toLowerCase(Locale.ROOT);
        // "the invading army", "a convicted rapist": a participle before its noun describes, it reports nothing, unless
        // a rule lists it as an adjective.
        boolean attributive = kind == RuleTrigger.Kind.VERB && isAttributive(reading, token);
        collect(reading, token, attributive ? RuleTrigger.Kind.ADJECTIVE : kind, lemma, found);
        return found;
    }

    private void collect(Reading reading, int token, RuleTrigger.Kind kind, String lemma, List<Candidate> found) {
        for (Entry entry : entries.getOrDefault(key(kind, lemma), List.of())) {
            Candidate candidate = kind == RuleTrigger.Kind.NOUN
                    ? noun(reading.sentence(), token, entry)
                    : verb(reading, token, kind, entry);
            if (candidate != null) {
                found.add(candidate);
            }
        }
    }

    /** Nouns name no event in "Tigray People's Liberation Front", "the opposition" or "an arrest warrant". */
    private static boolean isPartOfName(Reading reading, int token) {
        if (!reading.sentence().token(token).isNoun()) {
            return false;
        }
        boolean month = reading.sentence().token(token).isProperNoun()
                && TimeWords.isTime(reading.sentence().token(token).text().toLowerCase(Locale.ROOT));
        if (month || reading.tree().is(token, "compound")) {
            return true;
        }
        ActorMention mention = reading.actorAt(token);
        return mention != null
                && (reading.sentence().token(token).isProperNoun()
                        || mention.phrase().head() == token
                        || mention.kind() == ActorMention.Kind.ROLE);
    }

    private static boolean isAttributive(Reading reading, int token) {
        return reading.tree().is(token, "amod");
    }

    private static @Nullable Candidate noun(Sentence sentence, int token, Entry entry) {
        List<String> before = entry.trigger().following();
        List<Integer> used = new ArrayList<>();
        int at = token - 1;
        for (int i = before.size() - 1; i >= 0; i--, at--) {
            if (at < 0 || !isWord(sentence, at, before.get(i))) {
                return null;
            }
            used.add(at);
        }
        return new Candidate(entry.rule(), token, RuleTrigger.Kind.NOUN, used, null);
    }

    private static @Nullable Candidate verb(Reading reading, int token, RuleTrigger.Kind kind, Entry entry) {
        List<Integer> used = new ArrayList<>();
        String preposition = null;
        int from = token;
        for (String word : entry.trigger().following()) {
            int follower = follower(reading, token, from, word);
            if (follower == NONE) {
                return null;
            }
            preposition = reading.tree().is(follower, "case") || reading.tree().is(follower, "mark") ? word : null;
            used.add(follower);
            from = follower;
        }
        if (hasOtherParticle(reading, token, used)) {
            return null;
        }
        return new Candidate(entry.rule(), token, kind, used, preposition);
    }

    /** "Call off a strike" is not "call a strike": a particle makes another verb. */
    private static boolean hasOtherParticle(Reading reading, int verb, List<Integer> used) {
        for (int particle : reading.tree().children(verb, "compound:prt")) {
            if (!used.contains(particle)
                    && OTHER_VERB.contains(reading.sentence().lemma(particle).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The next word of a trigger: under the verb or under one of its dependents, not far behind. */
    private static int follower(Reading reading, int verb, int after, String word) {
        Sentence sentence = reading.sentence();
        Dependencies tree = reading.tree();
        int last = Math.min(sentence.size(), verb + 1 + FARTHEST_FOLLOWER + (after - verb));
        for (int i = after + 1; i < last; i++) {
            if (!isWord(sentence, i, word) || isInfinitiveMark(reading, i)) {
                continue;
            }
            int head = tree.head(i);
            boolean near = head == verb || (head != NONE && tree.head(head) == verb) || i == after + 1;
            if (near) {
                return i;
            }
        }
        return NONE;
    }

    /** "Going to win" is no going to a place. */
    private static boolean isInfinitiveMark(Reading reading, int token) {
        return reading.sentence().token(token).tag().equals("TO")
                && reading.tree().is(token, "mark");
    }

    private static boolean isWord(Sentence sentence, int token, String word) {
        return sentence.lemma(token).equalsIgnoreCase(word)
                || sentence.token(token).text().equalsIgnoreCase(word);
    }

    private static String key(RuleTrigger.Kind kind, String lemma) {
        return kind + " " + lemma.toLowerCase(Locale.ROOT);
    }
}
