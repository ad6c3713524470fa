package dateline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who says what, and by which word.
 *
 * @param claimant the words that name who says it; {@code null} when nobody is named
 * @param claimants whom they mean, empty when unknown; several for "the ministers said"
 * @param cue the word that says so: "said", "according to"
 * @param cueText the cue as written
 * @param content what is said, in one or more pieces
 * @param stance what the claimant does with the content
 * @param quoted whether the content stands in quotation marks
 */
public record Attribution(
        @Nullable Span claimant,
        List<Actor> claimants,
        Span cue,
        String cueText,
        List<Span> content,
        Stance stance,
        boolean quoted) {

    public Attribution {
        claimants = List.copyOf(claimants);
        content = List.copyOf(content);
    }

    /** What a claimant does with a content. */
    public enum Stance {
        ASSERTS,
        DENIES,
        DOUBTS,
        CONFIRMS,
        DEMANDS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
