package dateline.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads what careful readers expect of articles: a YAML file with articles, people, organizations, events and quotes. */
final class ExpectedFile {

    private static final Pattern ACCEPTED = Pattern.compile("(?:of )?([A-Z]{3,}) is accepted too");

    private final Map<String, Object> root;

    private ExpectedFile(Map<String, Object> root) {
        this.root = root;
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no mapping
     */
    static ExpectedFile read(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        // Dates stay text: "2022-12" and "2023-03/2023-05" are no timestamps.
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Texts());
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Object loaded = yaml.load(reader);
            if (!(loaded instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(
                        "expected keys such as 'articles' and 'events' in " + file.getFileName());
            }
            return new ExpectedFile(keyed(map));
        }
    }

    /** The entries of one part of the file, each by key. */
    List<Map<String, Object>> part(String name) {
        List<Map<String, Object>> entries = new ArrayList<>();
        if (root.get(name) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> map) {
                    entries.add(keyed(map));
                }
            }
        }
        return entries;
    }

    List<ExpectedEvent> events() {
        List<ExpectedEvent> events = new ArrayList<>();
        for (Map<String, Object> entry : part("events")) {
            String id = required(entry, "id");
            String of = text(entry, "of");
            String[] folded = of == null ? new String[0] : of.split(" ", 2);
            String note = text(entry, "note") == null ? "" : text(entry, "note");
            events.add(new ExpectedEvent(
                    id,
                    id.substring(0, Math.max(0, id.indexOf('-'))),
                    required(entry, "type"),
                    text(entry, "mode"),
                    folded.length > 0 ? folded[0] : null,
                    folded.length > 1 ? folded[1] : null,
                    accepted(note),
                    names(entry, "actor"),
                    names(entry, "recipient"),
                    text(entry, "context"),
                    required(entry, "status"),
                    note.startsWith("optional date") ? null : text(entry, "date"),
                    note.startsWith("optional date") ? null : text(entry, "precision"),
                    text(entry, "place"),
                    text(entry, "said_by"),
                    required(entry, "evidence"),
                    note.startsWith("optional")));
        }
        return events;
    }

    static @Nullable String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? null : value.toString();
    }

    static String required(Map<String, Object> entry, String key) {
        String value = text(entry, key);
        if (value == null) {
            throw new IllegalArgumentException("expected '" + key + "' in " + entry);
        }
        return value;
    }

    /** One name or a list of names; "any" is none. */
    static List<String> names(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(name -> names.add(String.valueOf(name)));
        } else if (value != null && !value.equals("any")) {
            names.add(value.toString());
        }
        return names;
    }

    private static List<String> accepted(String note) {
        List<String> types = new ArrayList<>();
        Matcher matcher = ACCEPTED.matcher(note);
        while (matcher.find()) {
            types.add(matcher.group(1));
        }
        return types;
    }

    private static Map<String, Object> keyed(Map<?, ?> map) {
        Map<String, Object> keyed = new java.util.LinkedHashMap<>();
        map.forEach((key, value) -> keyed.put(String.valueOf(key), value));
        return keyed;
    }

    /** Resolves every plain value to text, but for the empty one. */
    private static final class Texts extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
