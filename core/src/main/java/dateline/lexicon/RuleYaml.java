package dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping whose values can be asked for by key and type, and whose faults are reported where they stand. */
final class RuleYaml {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Problems problems;

    RuleYaml(String file, Node node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                values.put(key, tuple.getValueNode());
                keys.put(key, tuple.getKeyNode());
            }
        } else {
            report(node, RuleCodes.SYNTAX, "expected keys with values, found something else; write 'key: value' lines");
        }
    }

    /** Reports keys that are none of these. */
    void allowOnly(Set<String> allowed) {
        keys.forEach((key, at) -> {
            if (!allowed.contains(key)) {
                @Nullable String near = Spelling.nearest(key, allowed);
                String remedy = near == null ? "; remove it" : "; did you mean '" + near + "'?";
                report(at, RuleCodes.UNKNOWN_KEY, "'" + key + "' is no key of a rule" + remedy);
            }
        });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** A single value, or {@code null}. */
    @Nullable
    String text(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
    }

    boolean flag(String key) {
        return "true".equals(text(key));
    }

    /** A single value that must be there; reported and "" otherwise. */
    String required(String key) {
        @Nullable String text = text(key);
        if (text == null || text.isEmpty()) {
            report(node, RuleCodes.MISSING_KEY, "expected a value for '" + key + "'; add '" + key + ": …'");
            return "";
        }
        return text;
    }

    /** Items of a YAML list, or those between the commas of a single value. */
    List<String> words(String key) {
        Node value = values.get(key);
        if (value instanceof ScalarNode scalar) {
            return Arrays.stream(scalar.getValue().split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        return sentences(key);
    }

    /** Items of a YAML list as they are, commas and all. */
    List<String> sentences(String key) {
        List<String> items = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                items.add(scalar.getValue().strip());
            } else {
                report(item, RuleCodes.SYNTAX, "expected text in '" + key + "'; put it in quotation marks");
            }
        }
        return items;
    }

    /** The nodes of a YAML list. */
    List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    /** A nested mapping; empty when the key is not there. */
    Map<String, List<String>> map(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Map.of();
        }
        RuleYaml nested = new RuleYaml(file, value, problems);
        Map<String, List<String>> map = new LinkedHashMap<>();
        nested.keys().forEach(name -> map.put(name, nested.words(name)));
        return map;
    }

    void report(String key, String code, String message) {
        report(keys.getOrDefault(key, node), code, message);
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    private void report(Node at, String code, String message) {
        Mark mark = at.getStartMark();
        problems.add(file, mark.getLine() + 1, mark.getColumn() + 1, code, message);
    }
}
