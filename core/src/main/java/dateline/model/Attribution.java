package dateline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who says what, and by which word.
 *
 * @param claimant the words that name who says it, the whole noun phrase as printed; {@code null} when nobody is named
 * @param claimants whom they mean, empty when unknown; several for "the ministers said"
 * @param anonymous whether the claimant is named on purpose without a name: "a person familiar with the matter"
 * @param cue the word that says so: "said", "according to"
 * @param cueText the cue as written
 * @param content what is said, in one or more pieces in reading order; a quote that goes on after its cue, or over
 *     several sentences, is one attribution with several pieces
 * @param form how the cue brings the content in
 * @param stance what the claimant does with the content
 * @param quotation how much of the content is in the claimant's own words
 * @param addressee to whom it is said, where the report names somebody: "the president" in "told the president"
 * @param channel where it is said, where the report names it: "on state television", "in a letter to parliament"
 * @param parent index in {@link Document#attributions()} of the attribution whose content holds this one, or
 *     {@link #TOP}
 * @param confidence how surely a careful reader takes it for an attribution at all, from 0 to 1
 */
public record Attribution(
        @Nullable Span claimant,
        List<Actor> claimants,
        boolean anonymous,
        Span cue,
        String cueText,
        List<Span> content,
        Form form,
        Stance stance,
        Quotation quotation,
        @Nullable Span addressee,
        @Nullable Span channel,
        int parent,
        double confidence) {

    /** In place of a parent: nobody else reports this attribution than the reporter. */
    public static final int TOP = -1;

    public Attribution {
        claimants = List.copyOf(claimants);
        content = List.copyOf(content);
    }

    /** Whether some of the content stands in quotation marks. */
    public boolean quoted() {
        return quotation != Quotation.INDIRECT;
    }

    /** Whether the content holds the whole of a span. */
    public boolean says(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    /** The same, said within another attribution's content. */
    public Attribution within(int newParent) {
        return with(newParent, confidence);
    }

    /** The same, held for so sure. */
    public Attribution withConfidence(double newConfidence) {
        return with(parent, newConfidence);
    }

    private Attribution with(int newParent, double newConfidence) {
        return new Attribution(
                claimant,
                claimants,
                anonymous,
                cue,
                cueText,
                content,
                form,
                stance,
                quotation,
                addressee,
                channel,
                newParent,
                newConfidence);
    }

    /**
     * How a cue brings its content in, which tells whether the content is claimed to be so.
     *
     * <p>Only a {@linkplain #CLAUSE clause} claims something: "said that Doe was freed", "“Doe is free,” he said",
     * "accused them of jailing Doe".
     */
    public enum Form {
        /** A sentence, a clause or a gerund, quoted or not. */
        CLAUSE,
        /** An infinitive: what is wanted, asked or promised, "promised to free Doe". */
        INFINITIVE,
        /** A noun phrase: what it is about, "criticized the arrests". */
        PHRASE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
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

    /** How much of a content is in the claimant's own words. */
    public enum Quotation {
        /** All of it stands in quotation marks. */
        DIRECT,
        /** The reporter's words with a quoted part: said the talks had been "frank". */
        MIXED,
        /** The reporter's words throughout. */
        INDIRECT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
