package dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a record out of a JSON object. */
final class JsonRecords {

    private final Map<String, String> fieldNames;

    /**
     * @param fieldNames our names of fields to the input's own; see {@link IngestOptions#fieldNames()}
     */
    JsonRecords(Map<String, String> fieldNames) {
        this.fieldNames = fieldNames;
    }

    ArticleRecord record(JsonNode object) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            byName.putIfAbsent(Field.plain(name), object.get(name));
        }
        ArticleRecord record = new ArticleRecord();
        for (Field field : Field.values()) {
            String mapped = fieldNames.get(field.label());
            record.put(field, mapped == null ? byAlias(field, byName) : text(step(object, mapped), field));
        }
        return record;
    }

    private static @Nullable String byAlias(Field field, Map<String, JsonNode> byName) {
        for (String alias : field.aliases()) {
            String value = text(byName.get(alias), field);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable JsonNode step(JsonNode object, String path) {
        if (object.has(path)) {
            return object.get(path);
        }
        JsonNode node = object;
        for (String name : path.split("\\.", -1)) {
            node = node == null ? null : node.get(name);
        }
        return node;
    }

    /** A string or number as it is; of an object its name; of a list all of them. */
    private static @Nullable String text(@Nullable JsonNode node, Field field) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            JsonNode name = node.has("name") ? node.get("name") : node.get("title");
            return name == null || name.isContainerNode() ? null : name.asText();
        }
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            for (JsonNode element : node) {
                String value = element.isArray() ? null : text(element, field);
                if (value != null) {
                    values.add(value);
                }
            }
            return String.join(field == Field.TEXT ? "\n\n" : ", ", values);
        }
        return node.asText();
    }
}
