package dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what the rule must make of it, written {@code sentence => TYPE/mode: actor, actor > recipient [status]}.
 * Type, recipients and status may be left out; names are pieces of the words that stand in the sentence.
 *
 * @param sentence the sentence
 * @param type expected event type, {@code null} for the rule's own
 * @param mode expected mode, {@code null} for any
 * @param actors pieces of the actors' names or words; "-" for an actor left unsaid
 * @param recipients pieces of the recipients' names or words
 * @param status expected status in lower case, {@code null} for any
 */
public record RuleExample(
        String sentence,
        @Nullable String type,
        @Nullable String mode,
        List<String> actors,
        List<String> recipients,
        @Nullable String status) {

    private static final Pattern OUTCOME =
            Pattern.compile("(?:([A-Z]+)(?:/([a-z-]+))?:)?([^>\\[]*)(?:>([^\\[]*))?(?:\\[([a-z]+)])?");

    public RuleExample {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads an example, or returns {@code null} when it is not of the form above. */
    static @Nullable RuleExample parse(String written) {
        int arrow = written.lastIndexOf("=>");
        if (arrow <= 0) {
            return null;
        }
        Matcher outcome = OUTCOME.matcher(written.substring(arrow + 2).strip());
        if (!outcome.matches()) {
            return null;
        }
        return new RuleExample(
                written.substring(0, arrow).strip(),
                outcome.group(1),
                outcome.group(2),
                names(outcome.group(3)),
                names(outcome.group(4)),
                outcome.group(5) == null ? null : outcome.group(5).toLowerCase(Locale.ROOT));
    }

    private static List<String> names(@Nullable String written) {
        List<String> names = new ArrayList<>();
        if (written != null) {
            for (String name : written.split(",", -1)) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }
}
