package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The description of an article in a page's JSON-LD. */
final class LinkedData {

    private static final int DEEPEST = 6;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = article(parse(script.data()), DEEPEST);
            if (found != null) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(MissingNode.getInstance());
    }

    /** A page with broken JSON is read without it. */
    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json.replaceAll("^\\s*(?://)?<!\\[CDATA\\[|(?://)?]]>\\s*$", ""));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static @Nullable JsonNode article(JsonNode node, int deep) {
        if (deep == 0) {
            return null;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return node;
        }
        Iterable<JsonNode> inner = node.isArray() ? node : List.of(node.path("@graph"), node.path("mainEntity"));
        for (JsonNode element : inner) {
            JsonNode found = element.isContainerNode() ? article(element, deep - 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.asText().endsWith("Article")
                || type.asText().endsWith("Posting") && !type.asText().equals("JobPosting");
    }

    /** A field of the article as text: of things their names, of several all. */
    @Nullable
    String text(String field) {
        return text(article.path(field));
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            for (JsonNode element : value) {
                String text = element.isArray() ? null : text(element);
                if (text != null && !texts.contains(text)) {
                    texts.add(text);
                }
            }
            return texts.isEmpty() ? null : String.join(", ", texts);
        }
        if (value.isObject()) {
            return text(value.has("name") ? value.path("name") : value.path("@id"));
        }
        String text = Parser.unescapeEntities(value.asText(), false).strip();
        return text.isEmpty() ? null : text;
    }
}
