package dateline.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of a record that are read, with the names that archives and crawlers give them. */
enum Field {
    ID("id", "docid", "articleid", "storyid", "newsid", "recordid"),
    TITLE("title", "headline", "head"),
    TEXT(
            "text",
            "eventtext",
            "body",
            "content",
            "story",
            "articletext",
            "articlebody",
            "fulltext",
            "maintext",
            "sentence"),
    PUBLISHED(
            "published",
            "date",
            "pubdate",
            "publishdate",
            "datepublish",
            "datepublished",
            "publicationdate",
            "publishedat",
            "storydate"),
    UPDATED("updated", "updatedat", "datemodified", "datemodify", "modified", "lastmodified"),
    URL("url", "link", "uri", "weburl"),
    PUBLISHER("publisher", "source", "outlet", "newspaper", "sitename", "sourcedomain"),
    LANGUAGE("language", "lang"),
    BYLINE("byline", "author", "authors");

    private final List<String> aliases;

    Field(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** Names to look for, in the order in which they are preferred, as {@link #plain} gives them. */
    List<String> aliases() {
        return aliases;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that exact name, or {@code null}. */
    static @Nullable Field named(String label) {
        for (Field field : values()) {
            if (field.label().equals(label)) {
                return field;
            }
        }
        return null;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Field::label).toList();
    }

    /** A name without case and joints: "pub_date" and "Pub Date" are both "pubdate". */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }
}
