package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count that a report gives: how many of what, who counts, and as of when.
 *
 * @param articleId the report
 * @param sentence index of the sentence in the document
 * @param kind what happened to or is true of those counted: a kind of the lexicon's figure-kinds.tsv, "dead", "money"
 * @param quantity how many
 * @param unit of money its ISO 4217 code, of time and measures the unit's name; {@code null} for things that are counted
 *     one by one
 * @param noun head of the words for what is counted, as printed: "prisoners"; {@code null} where they leave it out
 * @param of all the words for what is counted: "people jailed for political reasons"; {@code null} with {@code noun}
 * @param claimants who counts, outermost first; empty is the reporter's own voice
 * @param asOf when the count was taken; {@code null} when nothing says so
 * @param mention id of the event mention that it belongs to; {@code null} when there is none
 * @param text the words of the number: "at least 40"
 * @param span where they stand
 * @param ofSpan where the words for what is counted stand; {@code null} with {@code noun}
 * @param evidence the clause or sentence that states it
 */
public record Figure(
        String articleId,
        int sentence,
        String kind,
        Quantity quantity,
        @Nullable String unit,
        @Nullable String noun,
        @Nullable String of,
        List<Claimant> claimants,
        @Nullable Moment asOf,
        @Nullable String mention,
        String text,
        Span span,
        @Nullable Span ofSpan,
        Evidence evidence) {

    public Figure {
        claimants = List.copyOf(claimants);
    }
}
