package dateline.coding;

import dateline.lexicon.EventRule;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Participant;
import dateline.model.PlaceMention;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Participants whom the text names and nobody knows: they are called as it calls them and have no sector, and no country
 * but that of a place. They are of three kinds:
 *
 * <ul>
 *   <li>whoever a pronoun or an ambiguous name means: "We condemn the raid";
 *   <li>a name that is in no list, and those whom an article or a number tells: "Jollibee", "the wounded", "thousands";
 *   <li>as recipient, anything where the rule says {@code thing-receives}: "shelled a railway yard", "killed 51".
 * </ul>
 */
final class Unidentified {

    private static final Set<String> NOBODY = Set.of("it", "its", "you", "your", "yours");
    private static final Set<String> NO_TARGET =
            Set.of("%", "percent", "one", "thing", "anything", "something", "nothing");
    private static final Set<String> PEOPLE =
            Set.of("those", "others", "many", "some", "several", "thousands", "hundreds", "dozens", "scores");

    /** Types whose recipients are people, so that a number means as many: "arrested six". */
    private static final Set<String> OF_PEOPLE = Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT");

    /** What may stand in a place. */
    private record Slot(boolean ofActors, boolean ofThings, boolean ofNumbers) {}

    private Unidentified() {}

    /** Who does it. */
    static List<Participant> actors(Reading reading, List<Integer> heads) {
        return found(reading, heads, new Slot(true, false, false));
    }

    /** To whom it is done, or to what where the rule says so. */
    static List<Participant> recipients(Reading reading, List<Integer> heads, EventRule rule) {
        boolean things = rule.traits().thingReceives();
        return found(reading, heads, new Slot(false, things, things || OF_PEOPLE.contains(rule.type())));
    }

    private static List<Participant> found(Reading reading, List<Integer> heads, Slot slot) {
        List<Participant> found = new ArrayList<>();
        for (int head : heads) {
            Participant one = at(reading, head, slot);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private static @Nullable Participant at(Reading reading, int head, Slot slot) {
        ActorMention mention = reading.actorAt(head);
        if (mention != null && mention.phrase().head() == head) {
            return mention.actors().isEmpty() ? unresolved(reading, mention) : null;
        }
        Sentence sentence = reading.sentence();
        Token token = sentence.token(head);
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean thing = slot.ofThings() && token.isNoun()
                || slot.ofNumbers() && token.tag().equals("CD") && isCount(sentence, head);
        boolean people =
                PEOPLE.contains(word) && reading.arguments().find(head, "of").isEmpty() || isDescribed(sentence, head);
        if (!token.isProperNoun() && !thing && !people || TimeWords.isTime(word) || NO_TARGET.contains(word)) {
            return null;
        }
        return !slot.ofActors() || !reading.isNonAgent(head) ? called(reading, head) : null;
    }

    /** "The wounded", "the six": an article makes people of an adjective or a number. */
    private static boolean isDescribed(Sentence sentence, int head) {
        String tag = sentence.token(head).tag();
        boolean describes = tag.equals("JJ") || tag.equals("VBN") || tag.equals("CD");
        return describes && head > 0 && sentence.token(head - 1).text().equalsIgnoreCase("the");
    }

    /** "kills 51" counts people, "lost 51 %" and "hit $51" do not. */
    private static boolean isCount(Sentence sentence, int number) {
        String before = number == 0 ? "" : sentence.token(number - 1).text();
        boolean ends = number + 1 >= sentence.size()
                || !sentence.token(number + 1).text().equals("%");
        return ends && !before.endsWith("$") && !before.equals("€") && !before.equals("£");
    }

    private static @Nullable Participant unresolved(Reading reading, ActorMention mention) {
        String text = mention.span().of(reading.document().article().text());
        if (NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String country = null;
        if (mention.resolution() instanceof ActorResolution.Ambiguous ambiguous) {
            Set<String> countries = new LinkedHashSet<>();
            ambiguous.candidates().forEach(one -> countries.add(String.valueOf(one.country())));
            country = countries.size() == 1 ? ambiguous.candidates().get(0).country() : null;
        }
        return new Participant(new Actor(id(text), text, country, List.of()), text, mention.span());
    }

    private static Participant called(Reading reading, int head) {
        Span span = reading.words(head);
        String text = span.of(reading.document().article().text());
        return new Participant(new Actor(id(text), text, country(reading, head, span), List.of()), text, span);
    }

    /** The country of the place that it is or stands in, if that is known. */
    private static @Nullable String country(Reading reading, int head, Span span) {
        for (PlaceMention place : reading.document().places()) {
            boolean within = place.phrase().sentence() == reading.sentence().index()
                    && reading.tree().head(place.phrase().head()) == head;
            if (within || place.span().overlaps(span)) {
                return place.place().country();
            }
        }
        return null;
    }

    private static String id(String text) {
        return "unidentified-" + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
