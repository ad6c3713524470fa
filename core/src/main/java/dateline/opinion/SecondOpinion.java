package dateline.opinion;

import dateline.lexicon.Lexicon;
import dateline.model.ActorMention;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reviews what the rules coded: says how sure each coding is, and refuses those in which the model sees no event.
 *
 * <p>Built once with a lexicon, then shared by threads.
 */
public final class SecondOpinion {

    /** Above this likelihood of nothing a coding is refused. */
    private static final double HOPELESS = 0.98;

    private final RelationObserver observer;
    private final OpinionModel model;
    private final Confidence confidence;

    /** Loads the shipped weights and what observing needs. */
    public SecondOpinion(Lexicon lexicon) {
        this.observer = new RelationObserver(lexicon);
        this.model = OpinionModel.shipped();
        this.confidence = Confidence.shipped();
    }

    /** The same outcomes in the same order, with the review's confidence; what it refuses goes behind. */
    public List<CodingOutcome> review(Document document, List<CodingOutcome> outcomes) {
        List<CodingOutcome> reviewed = new ArrayList<>();
        List<CodingOutcome> refused = new ArrayList<>();
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                EventMention mention = coded.mention();
                Opinion opinion = judge(document, mention, outcomes);
                if (opinion.of(Opinion.NOTHING) > HOPELESS) {
                    refused.add(refusal(mention));
                } else {
                    double[] inputs = Confidence.inputs(mention.confidence(), mention.type(), opinion);
                    reviewed.add(new CodingOutcome.Coded(mention.withConfidence(confidence.of(inputs))));
                }
            } else {
                reviewed.add(outcome);
            }
        }
        reviewed.addAll(refused);
        return reviewed;
    }

    /**
     * The opinion of one coding.
     *
     * @param outcomes all outcomes of the document
     */
    public Opinion judge(Document document, EventMention mention, List<CodingOutcome> outcomes) {
        return model.judge(observer.observe(relation(document, mention), outcomes));
    }

    private static CodingOutcome.Refused refusal(EventMention mention) {
        return new CodingOutcome.Refused(
                mention.foundBy().substring(mention.foundBy().indexOf(':') + 1),
                mention.evidence().get(0).sentence(),
                mention.trigger(),
                CodingOutcome.Lack.SECOND_OPINION,
                "the words around it are those of sentences without a political event");
    }

    /** The relation that a mention is about: its first two participants, at its trigger. */
    static Relation relation(Document document, EventMention mention) {
        Sentence sentence = document.sentences().get(mention.evidence().get(0).sentence());
        List<Participant> actors = mention.actors();
        ActorMention actor = actors.isEmpty() ? null : find(document, sentence, actors.get(0));
        ActorMention recipient = null;
        if (!mention.recipients().isEmpty()) {
            recipient = find(document, sentence, mention.recipients().get(0));
        } else if (actors.size() > 1) {
            recipient = find(document, sentence, actors.get(1));
        }
        return actor == null || recipient == null
                ? new Relation(sentence, mention.trigger().token(), actor, recipient)
                : Relation.between(sentence, actor, recipient);
    }

    private static @Nullable ActorMention find(Document document, Sentence sentence, Participant participant) {
        if (participant.span() == null) {
            return null;
        }
        ActorMention best = null;
        for (ActorMention mention : document.actorsIn(sentence.index())) {
            if (mention.span().overlaps(participant.span())
                    && (best == null || mention.span().equals(participant.span()))) {
                best = mention;
            }
        }
        return best;
    }
}
