package dateline.search;

import dateline.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a query found.
 *
 * @param kind what it is
 * @param id of the article or the event mention; of a quote, the article's id and "/q" and its number
 * @param articleId the report
 * @param sentence position of the sentence that the excerpt is from
 * @param title headline of the report
 * @param publisher the outlet
 * @param day of the event, or else of publication, RFC 3339
 * @param label what it says of itself: an event's type and actors, a quote's claimant; empty for an article
 * @param excerpt words of the report
 * @param marks where the query's words stand in the excerpt
 */
public record Hit(
        Kind kind,
        String id,
        String articleId,
        int sentence,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String day,
        String label,
        String excerpt,
        List<Span> marks) {

    public Hit {
        marks = List.copyOf(marks);
    }

    /** Where {@code dateline show} opens the report: its id and the sentence. */
    public String address() {
        return articleId + "#" + sentence;
    }

    /** What can be found. */
    public enum Kind {
        ARTICLE,
        MENTION,
        QUOTE;

        /** Every kind. */
        public static final Set<Kind> ALL = Set.copyOf(EnumSet.allOf(Kind.class));

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
