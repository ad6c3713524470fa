package dateline.coding;

import dateline.lexicon.EventRule;
import dateline.model.Actor;
import dateline.model.Dependencies;
import dateline.model.Participant;
import dateline.model.PlaceMention;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an event is done to where that is nobody's: "shelled a market", "killed 51". Such a recipient has no sector, and
 * the country of the place that it is or stands in, if that is known.
 */
final class Things {

    private Things() {}

    /** The nouns and numbers in the first of the recipient's roles that has any, as written. */
    static List<Participant> of(Reading reading, Candidate candidate) {
        for (EventRule.RoleChoice choice : candidate.rule().recipient()) {
            List<Participant> found = new ArrayList<>();
            for (String role : choice.roles()) {
                for (int token : Conditions.tokens(reading, candidate, role)) {
                    if (isThing(reading, token)) {
                        found.add(thing(reading, token));
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isThing(Reading reading, int token) {
        boolean number = reading.sentence().token(token).tag().equals("CD");
        String word = reading.sentence().token(token).text().toLowerCase(Locale.ROOT);
        return (number || reading.sentence().token(token).isNoun()) && !TimeWords.isTime(word);
    }

    private static Participant thing(Reading reading, int head) {
        Sentence sentence = reading.sentence();
        int first = head;
        while (first > 0 && reading.tree().head(first - 1) == head && isBefore(reading.tree(), first - 1)) {
            first--;
        }
        Span span = sentence.token(first).span().union(sentence.token(head).span());
        String words = span.of(reading.document().article().text());
        String id = "thing-" + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Participant(new Actor(id, words, country(reading, head), List.of()), words, span);
    }

    private static boolean isBefore(Dependencies tree, int token) {
        return tree.is(token, "compound")
                || tree.is(token, "amod")
                || tree.is(token, "nummod")
                || tree.is(token, "det")
                || tree.is(token, "flat");
    }

    private static @Nullable String country(Reading reading, int head) {
        for (PlaceMention place : reading.document().places()) {
            boolean here = place.phrase().sentence() == reading.sentence().index();
            boolean itself = here && place.phrase().covers(head);
            boolean within = here && reading.tree().head(place.phrase().head()) == head;
            if (itself || within) {
                return place.place().country();
            }
        }
        return null;
    }
}
