package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report's statement of an event: the record that all of Dateline is about.
 *
 * @param id stable for the same article text and the same coding
 * @param articleId the report
 * @param type PLOVER event type after folding (a promised visit is an AGREE)
 * @param mode of {@code type}, where it has one that fits
 * @param of the event itself where it was folded; else {@code null}
 * @param contexts PLOVER contexts, sorted
 * @param status whether it has happened
 * @param actors who does it
 * @param recipients to whom
 * @param date when, {@code null} when nothing says so
 * @param place where, {@code null} when nothing says so
 * @param claimants who says so, outermost first; empty is the reporter's own voice
 * @param evidence the words that state it, one or more, in reading order
 * @param trigger the word that names what was done
 * @param foundBy "rule:" and the rule's id
 * @param confidence from 0 to 1
 * @param denials who denies it in the same report, in reading order
 */
public record EventMention(
        String id,
        String articleId,
        String type,
        @Nullable String mode,
        @Nullable Folded of,
        List<String> contexts,
        Status status,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable EventDate date,
        @Nullable Place place,
        List<Claimant> claimants,
        List<Evidence> evidence,
        Trigger trigger,
        String foundBy,
        double confidence,
        List<Denial> denials) {

    public EventMention {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        claimants = List.copyOf(claimants);
        evidence = List.copyOf(evidence);
        denials = List.copyOf(denials);
    }

    /** A mention that nobody denies. */
    public EventMention(
            String id,
            String articleId,
            String type,
            @Nullable String mode,
            @Nullable Folded of,
            List<String> contexts,
            Status status,
            List<Participant> actors,
            List<Participant> recipients,
            @Nullable EventDate date,
            @Nullable Place place,
            List<Claimant> claimants,
            List<Evidence> evidence,
            Trigger trigger,
            String foundBy,
            double confidence) {
        this(
                id,
                articleId,
                type,
                mode,
                of,
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                claimants,
                evidence,
                trigger,
                foundBy,
                confidence,
                List.of());
    }

    /** The same mention with what other stages know of it. */
    public EventMention with(@Nullable EventDate when, @Nullable Place where, List<Claimant> whoSaysSo) {
        return new EventMention(
                id,
                articleId,
                type,
                mode,
                of,
                contexts,
                status,
                actors,
                recipients,
                when,
                where,
                whoSaysSo,
                evidence,
                trigger,
                foundBy,
                confidence,
                denials);
    }

    /** The same mention, more or less sure. */
    public EventMention withConfidence(double sure) {
        return new EventMention(
                id,
                articleId,
                type,
                mode,
                of,
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                claimants,
                evidence,
                trigger,
                foundBy,
                sure,
                denials);
    }

    /** The same mention with who denies it. */
    public EventMention withDenials(List<Denial> found) {
        return new EventMention(
                id,
                articleId,
                type,
                mode,
                of,
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                claimants,
                evidence,
                trigger,
                foundBy,
                confidence,
                found);
    }

    /**
     * The event that was promised, announced or threatened.
     *
     * @param type its PLOVER type
     * @param mode its mode, where it has one
     */
    public record Folded(String type, @Nullable String mode) {}
}
