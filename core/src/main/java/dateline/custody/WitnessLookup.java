package dateline.custody;

import dateline.model.Claimant;
import dateline.model.Document;
import dateline.model.Span;
import java.util.List;

/** Tells who says what some words say; another stage's knowledge. */
@FunctionalInterface
public interface WitnessLookup {

    /**
     * The claimants, outermost first; empty in the reporter's own voice.
     *
     * @param sentence index of the sentence that holds the words
     */
    List<Claimant> claimants(Document document, int sentence, Span words);
}
