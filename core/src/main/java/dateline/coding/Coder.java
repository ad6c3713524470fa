package dateline.coding;

import dateline.lexicon.Lexicon;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Codes the events of a document.
 *
 * <p>Built once with a lexicon, then shared by threads. The mentions that it gives have no date, place or claimant yet:
 * other stages know these.
 */
public final class Coder {

    private final Set<String> lightVerbs;
    private final SentenceCoder sentences;
    private final Completion completion;

    /** Reads the rules of a lexicon. */
    public Coder(Lexicon lexicon) {
        this.lightVerbs = words(lexicon, "light-verb");
        this.sentences = new SentenceCoder(new TriggerIndex(lexicon.rules()), new StatusReader(lexicon.factuality()));
        this.completion = new Completion(lexicon);
    }

    private static Set<String> words(Lexicon lexicon, String synset) {
        List<String> words = lexicon.synsets().words(synset);
        return words == null ? Set.of() : Set.copyOf(words);
    }

    /** All outcomes of a document: coded mentions in reading order, each happening once, then what was refused. */
    public List<CodingOutcome> code(Document document) {
        List<CodingOutcome.Coded> coded = new ArrayList<>();
        List<CodingOutcome.Refused> refused = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Reading reading = new Reading(document, sentence, lightVerbs);
            SentenceCoder.Result result = sentences.code(reading);
            refused.addAll(result.refused());
            for (Found found : result.events()) {
                CodingOutcome outcome = completion.complete(reading, found);
                if (outcome instanceof CodingOutcome.Coded event) {
                    coded.add(event);
                } else if (outcome instanceof CodingOutcome.Refused refusal) {
                    refused.add(refusal);
                }
            }
        }
        List<CodingOutcome> outcomes = new ArrayList<>(coded);
        outcomes.addAll(refused);
        return outcomes;
    }
}
