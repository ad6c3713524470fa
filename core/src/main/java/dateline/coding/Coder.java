package dateline.coding;

import dateline.lexicon.Lexicon;
import dateline.model.CodingOutcome;
import dateline.model.CodingOutcome.Lack;
import dateline.model.Document;
import dateline.model.Proposal;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes the events of a document.
 *
 * <p>Built once with a lexicon, then shared by threads. The mentions that it gives have no date, place or claimant yet:
 * other stages know these.
 */
public final class Coder {

    private final Carriers carriers;
    private final SentenceCoder sentences;
    private final Completion completion;
    private final ProposalCoder proposals;
    private final Scenes scenes;

    /** Reads the rules of a lexicon. */
    public Coder(Lexicon lexicon) {
        this.carriers = Carriers.of(lexicon);
        this.sentences = new SentenceCoder(
                new TriggerIndex(lexicon.rules()),
                new StatusReader(lexicon.factuality()),
                new PlaceHosts(lexicon.countries()));
        this.completion = new Completion(lexicon);
        this.scenes = Scenes.of(lexicon);
        this.proposals = new ProposalCoder(lexicon);
    }

    /** What becomes of an event that was found otherwise than by rule: its status and participants are read as usual. */
    public CodingOutcome code(Document document, Proposal proposal) {
        Sentence sentence = document.sentences().get(proposal.sentence());
        CodingOutcome outcome = proposals.code(new Reading(document, sentence, carriers), proposal);
        if (outcome instanceof CodingOutcome.Coded coded) {
            String unreal = scenes.refusal(document, sentence, coded.mention(), scenes.isAboutGame(document));
            return unreal == null
                    ? outcome
                    : new CodingOutcome.Refused(
                            ProposalCoder.NAME,
                            sentence.index(),
                            coded.mention().trigger(),
                            Lack.STATEMENT,
                            unreal);
        }
        return outcome;
    }

    /** All outcomes of a document: coded mentions in reading order, each happening once, then what was refused. */
    public List<CodingOutcome> code(Document document) {
        List<CodingOutcome.Coded> coded = new ArrayList<>();
        List<CodingOutcome.Refused> refused = new ArrayList<>();
        boolean aboutGame = scenes.isAboutGame(document);
        for (Sentence sentence : document.sentences()) {
            Reading reading = new Reading(document, sentence, carriers);
            SentenceCoder.Result result = sentences.code(reading);
            refused.addAll(result.refused());
            for (Found found : result.events()) {
                CodingOutcome outcome = completion.complete(reading, found);
                if (outcome instanceof CodingOutcome.Coded event) {
                    String unreal = scenes.refusal(document, sentence, event.mention(), aboutGame);
                    if (unreal == null) {
                        coded.add(event);
                    } else {
                        refused.add(SentenceCoder.refusal(reading, found.candidate(), Lack.STATEMENT, unreal));
                    }
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
