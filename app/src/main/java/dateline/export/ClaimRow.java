package dateline.export;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Document;
import dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim with the document that reports it. */
public record ClaimRow(Document document, Attribution claim) {

    Article article() {
        return document.article();
    }

    /** The words that name the claimant, or {@code null}. */
    @Nullable
    String claimant() {
        return words(claim.claimant());
    }

    @Nullable
    String addressee() {
        return words(claim.addressee());
    }

    @Nullable
    String channel() {
        return words(claim.channel());
    }

    /** What is said, in pieces. */
    List<String> content() {
        return claim.content().stream()
                .map(piece -> flat(piece.of(article().text())))
                .toList();
    }

    /** The words that name who reports this claim within their own, or {@code null} for the reporter. */
    @Nullable
    String reportedBy() {
        return claim.parent() == Attribution.TOP
                ? null
                : words(document.attributions().get(claim.parent()).claimant());
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : flat(span.of(article().text()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
