package dateline.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a body is for a time: one row of actors.tsv or organizations.tsv.
 *
 * @param country ISO 3166-1 alpha-3, or {@code null} for those without a state
 * @param sectors PLOVER sector codes, primary first
 * @param period when it holds
 * @param note the office in words, where the row gives it
 * @param reference where the facts are from
 * @param where the row as {@code file:line}
 */
public record Standing(
        @Nullable String country,
        List<String> sectors,
        Period period,
        @Nullable String note,
        String reference,
        String where) {

    public Standing {
        sectors = List.copyOf(sectors);
    }
}
