package dateline.lexicon;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A new event rule as text, for a person to go on with: what is known is filled in, and a comment says what the rest is
 * for.
 *
 * @param type the event type that it codes
 * @param mode of the type, or {@code null}
 * @param id of the rule
 * @param verbs lemmas that trigger it
 * @param nouns likewise; with the verbs one or more
 * @param because why this is an event of the type
 * @param examples in the form of {@link RuleExample}
 * @param counterExamples sentences in which the rule must not fire
 */
public record RuleScaffold(
        String type,
        @Nullable String mode,
        String id,
        List<String> verbs,
        List<String> nouns,
        String because,
        List<String> examples,
        List<String> counterExamples) {

    public RuleScaffold {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
        if (verbs.isEmpty() && nouns.isEmpty()) {
            throw new IllegalArgumentException("expected a verb or a noun that triggers the rule, got none");
        }
    }

    /** An id for a rule with this first trigger: {@code coerce.take-into-custody}. */
    public static String idOf(String type, String trigger) {
        return (type + "." + trigger).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Where the rule goes in a lexicon directory: a file of its own, which takes no shipped file's place. */
    public String file() {
        return "events/own-" + id.replace('.', '-') + ".yaml";
    }

    /** The text of the file. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder("type: " + type + "\nrules:\n  - id: " + id + "\n");
        if (mode != null) {
            yaml.append("    mode: ").append(mode).append("\n");
        }
        appendList(yaml, "verbs", verbs);
        appendList(yaml, "nouns", nouns);
        yaml.append("    # Who does it, and to whom: the first of these roles that has an actor in it.\n");
        yaml.append("    # Others: by, with, against, on, from, to; subject + with; none.\n");
        yaml.append("    actor: [subject, by]\n    recipient: [object, of]\n");
        yaml.append("    # Conditions that keep it from firing where it should not:\n");
        yaml.append("    # when: {object: $actor}\n    # unless: {object: [record, milestone]}\n");
        yaml.append("    because: ").append(quoted(because)).append("\n");
        yaml.append("    # sentence => actor > recipient [status]; in your own words, copied from nobody.\n");
        appendSentences(yaml, "examples", examples, exampleComment());
        yaml.append("    # Sentences in which it must not fire: the traps that made you narrow it.\n");
        appendSentences(yaml, "not", counterExamples, "'The word " + trigger() + " in another sense.'");
        return yaml.toString();
    }

    private String trigger() {
        return verbs.isEmpty() ? nouns.get(0) : verbs.get(0);
    }

    private String exampleComment() {
        return verbs.isEmpty()
                ? "'The " + trigger() + " of the editor by Kenyan police drew protests. => police > editor'"
                : "'The Kenyan police (" + trigger() + ") the editor in Mombasa. => police > editor'";
    }

    private static void appendList(StringBuilder yaml, String key, List<String> words) {
        if (!words.isEmpty()) {
            yaml.append("    ").append(key).append(": [");
            yaml.append(
                    String.join(", ", words.stream().map(RuleScaffold::quoted).toList()));
            yaml.append("]\n");
        }
    }

    private static void appendSentences(StringBuilder yaml, String key, List<String> sentences, String comment) {
        if (sentences.isEmpty()) {
            yaml.append("    ")
                    .append(key)
                    .append(": []\n    #  - ")
                    .append(comment)
                    .append("\n");
            return;
        }
        yaml.append("    ").append(key).append(":\n");
        sentences.forEach(
                sentence -> yaml.append("      - ").append(quoted(sentence)).append("\n"));
    }

    private static String quoted(String text) {
        return text.matches("[a-z-]+") ? text : "'" + text.replace("'", "''") + "'";
    }
}
