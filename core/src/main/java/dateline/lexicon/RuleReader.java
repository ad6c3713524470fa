package dateline.lexicon;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the files of {@code lexicon/events/}: a type and its rules.
 *
 * <pre>
 * type: COERCE
 * rules:
 *   - id: coerce.arrest
 *     mode: arrest
 *     verbs: arrest, detain, take into custody
 *     nouns: arrest, detention
 *     actor: subject
 *     recipient: object, of
 *     state-acts: true
 *     because: Police power over a person's liberty.
 *     examples:
 *       - Police arrested two students in Minsk. => Police > students
 *     not:
 *       - The decline was arrested by new orders.
 * </pre>
 */
final class RuleReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "mode",
            "verbs",
            "nouns",
            "adjectives",
            "actor",
            "recipient",
            "content",
            "when",
            "unless",
            "symmetric",
            "mutual",
            "state-acts",
            "state-receives",
            "place-receives",
            "thing-receives",
            "needs-recipient",
            "yields",
            "status",
            "because",
            "examples",
            "not");
    private static final Set<String> STATUSES =
            Set.of("occurred", "ongoing", "planned", "intended", "hypothetical", "negated", "historical");

    private final Ontology ontology;
    private final Synsets synsets;
    private final Problems problems;
    private final Set<String> ids = new LinkedHashSet<>();

    RuleReader(Ontology ontology, Synsets synsets, Problems problems) {
        this.ontology = ontology;
        this.synsets = synsets;
        this.problems = problems;
    }

    List<EventRule> read(List<LexiconFile> files) {
        List<EventRule> rules = new ArrayList<>();
        for (LexiconFile file : files) {
            readFile(file, rules);
        }
        return rules;
    }

    private void readFile(LexiconFile file, List<EventRule> rules) {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException e) {
            problems.add(
                    file.shownAs(),
                    e.getProblemMark().getLine() + 1,
                    e.getProblemMark().getColumn() + 1,
                    RuleCodes.SYNTAX,
                    "not YAML: " + e.getProblem() + "; text with a colon, a # or brackets goes in quotation marks");
            return;
        }
        if (root == null) {
            return;
        }
        RuleYaml top = new RuleYaml(file.shownAs(), root, problems);
        String type = top.required("type");
        for (Node item : top.items("rules")) {
            EventRule rule = rule(file, type, new RuleYaml(file.shownAs(), item, problems));
            if (rule != null) {
                rules.add(rule);
            }
        }
    }

    private @Nullable EventRule rule(LexiconFile file, String fileType, RuleYaml yaml) {
        yaml.allowOnly(KEYS);
        String id = yaml.required("id");
        if (!id.isEmpty() && !ids.add(id)) {
            yaml.report("id", RuleCodes.DUPLICATE_ID, "a rule '" + id + "' is there already; give this one its own id");
        }
        String type = yaml.has("type") ? yaml.required("type") : fileType;
        checkType(yaml, type);
        List<RuleTrigger> triggers = triggers(yaml);
        if (triggers.isEmpty()) {
            yaml.report(
                    "id",
                    RuleCodes.MISSING_KEY,
                    "expected 'verbs', 'nouns' or 'adjectives'; add the words that trigger it");
            return null;
        }
        EventRule.Traits traits = new EventRule.Traits(
                yaml.flag("symmetric"),
                yaml.flag("mutual"),
                yaml.flag("state-acts"),
                yaml.flag("state-receives"),
                yaml.flag("place-receives"),
                yaml.flag("thing-receives"),
                yaml.flag("needs-recipient") || needsRecipient(type),
                yaml.flag("yields"),
                status(yaml));
        return new EventRule(
                id,
                type,
                yaml.text("mode"),
                triggers,
                choices(yaml, "actor", "subject"),
                choices(yaml, "recipient", "object"),
                yaml.words("content"),
                conditions(yaml, "when"),
                conditions(yaml, "unless"),
                traits,
                yaml.required("because"),
                examples(yaml),
                yaml.sentences("not"),
                file.shownAs() + ":" + yaml.line());
    }

    private boolean needsRecipient(String type) {
        Ontology.EventType found = ontology.types().get(type);
        return found != null && found.needsRecipient();
    }

    private void checkType(RuleYaml yaml, String type) {
        Ontology.EventType found = ontology.types().get(type);
        if (found == null) {
            yaml.report("type", ProblemCodes.TYPE, "'" + type + "' is no event type of plover/types.tsv");
            return;
        }
        @Nullable String mode = yaml.text("mode");
        if (mode != null && !found.modes().containsKey(mode)) {
            Set<String> modes = found.modes().keySet();
            @Nullable String near = Spelling.nearest(mode, modes);
            String remedy = near == null ? "; use one of " + modes : "; did you mean '" + near + "'?";
            yaml.report("mode", ProblemCodes.MODE, "mode '" + mode + "' is not a mode of " + type + remedy);
        }
    }

    private List<RuleTrigger> triggers(RuleYaml yaml) {
        List<RuleTrigger> triggers = new ArrayList<>();
        addTriggers(yaml, "verbs", RuleTrigger.Kind.VERB, triggers);
        addTriggers(yaml, "nouns", RuleTrigger.Kind.NOUN, triggers);
        addTriggers(yaml, "adjectives", RuleTrigger.Kind.ADJECTIVE, triggers);
        return triggers;
    }

    private void addTriggers(RuleYaml yaml, String key, RuleTrigger.Kind kind, List<RuleTrigger> triggers) {
        for (String word : opened(yaml, key, yaml.words(key))) {
            List<String> words = List.of(word.split(" +", -1));
            if (kind == RuleTrigger.Kind.NOUN) {
                // "air strike": the head noun is the last word, and those before it modify it.
                triggers.add(new RuleTrigger(kind, words.get(words.size() - 1), words.subList(0, words.size() - 1)));
            } else {
                triggers.add(new RuleTrigger(kind, words.get(0), words.subList(1, words.size())));
            }
        }
    }

    private List<String> opened(RuleYaml yaml, String key, List<String> written) {
        List<String> open = new ArrayList<>();
        for (String word : written) {
            if (!word.startsWith("@")) {
                open.add(word);
                continue;
            }
            @Nullable List<String> words = synsets.words(word.substring(1));
            if (words != null) {
                open.addAll(words);
            } else {
                @Nullable String near = Spelling.nearest(word.substring(1), synsets.names());
                String remedy = near == null
                        ? "; add synsets/" + word.substring(1) + ".txt"
                        : "; did you mean '@" + near + "'?";
                yaml.report(key, RuleCodes.UNKNOWN_SYNSET, "no word list '" + word + "'" + remedy);
            }
        }
        return open;
    }

    private static List<EventRule.RoleChoice> choices(RuleYaml yaml, String key, String otherwise) {
        List<String> written = yaml.has(key) ? yaml.words(key) : List.of(otherwise);
        List<EventRule.RoleChoice> choices = new ArrayList<>();
        for (String choice : written) {
            if (!choice.equals("none")) {
                choices.add(new EventRule.RoleChoice(List.of(choice.split(" *\\+ *", -1))));
            }
        }
        return choices;
    }

    private List<RuleCondition> conditions(RuleYaml yaml, String key) {
        List<RuleCondition> conditions = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : yaml.map(key).entrySet()) {
            Set<String> lemmas = new LinkedHashSet<>();
            List<String> kinds = new ArrayList<>();
            for (String word : entry.getValue()) {
                if (word.startsWith("$")) {
                    kinds.add(word.substring(1));
                } else {
                    opened(yaml, key, List.of(word)).forEach(lemma -> lemmas.add(lemma.toLowerCase(Locale.ROOT)));
                }
            }
            String written = String.join(", ", entry.getValue());
            conditions.add(new RuleCondition(entry.getKey(), new WordTest(lemmas, kinds, written)));
        }
        return conditions;
    }

    private @Nullable String status(RuleYaml yaml) {
        @Nullable String status = yaml.text("status");
        if (status != null && !STATUSES.contains(status)) {
            yaml.report(
                    "status",
                    RuleCodes.STATUS,
                    "'" + status + "' is no status; use one of " + new java.util.TreeSet<>(STATUSES));
            return null;
        }
        return status;
    }

    private static List<RuleExample> examples(RuleYaml yaml) {
        List<RuleExample> examples = new ArrayList<>();
        if (yaml.sentences("examples").isEmpty()) {
            yaml.report("id", RuleCodes.NO_EXAMPLE, "expected examples, found none; write what the rule must code");
        }
        for (String written : yaml.sentences("examples")) {
            @Nullable RuleExample example = RuleExample.parse(written);
            if (example == null) {
                yaml.report(
                        "examples",
                        RuleCodes.EXAMPLE,
                        "expected 'sentence => actor > recipient [status]', found '" + written + "'");
            } else {
                examples.add(example);
            }
        }
        return examples;
    }
}
