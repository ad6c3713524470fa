package dateline.opinion;

import dateline.lexicon.Lexicon;
import dateline.model.ActorMention;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Proposal;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reviews what the rules coded: says how sure each coding is, and refuses those in which the model sees no event.
 *
 * <p>Built once with a lexicon, then shared by threads.
 */
public final class SecondOpinion {

    /** Above this likelihood of nothing a coding is refused. */
    private static final double HOPELESS = 0.98;

    /** Relations less likely to be something, by their words alone, are not looked at more closely. */
    private static final double WORTH_READING = 0.4;

    private static final int MOST_READ = 2;

    /** From this likelihood of a type on, an open relation is proposed as an event. */
    private static final double LIKELY = 0.5;

    private final RelationObserver observer;
    private final OpinionModel model;
    private final Confidence confidence;

    /** Loads the shipped weights and what observing needs. */
    public SecondOpinion(Lexicon lexicon) {
        this(new RelationObserver(lexicon));
    }

    private SecondOpinion(RelationObserver observer) {
        this.observer = observer;
        this.model = OpinionModel.shipped();
        this.confidence = Confidence.shipped();
    }

    /** A model that does not see what the rules say, to measure what it knows by itself. */
    public static SecondOpinion withoutVotes(Lexicon lexicon) {
        return new SecondOpinion(RelationObserver.withoutVotes(lexicon));
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
     * The events that the model sees where the rules coded none, in reading order.
     *
     * @param outcomes what the rules said
     */
    public List<Proposal> propose(Document document, List<CodingOutcome> outcomes) {
        Map<Integer, List<EventMention>> coded = new HashMap<>();
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded one) {
                int sentence = one.mention().evidence().get(0).sentence();
                coded.computeIfAbsent(sentence, k -> new ArrayList<>()).add(one.mention());
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<EventMention> here = coded.getOrDefault(sentence.index(), List.of());
            Proposal proposal = propose(document, sentence, here, outcomes);
            if (proposal != null) {
                proposals.add(proposal);
            }
        }
        return proposals;
    }

    /** The likeliest event of a sentence. Only the few relations that their words make likely are read by MiniLM. */
    private @Nullable Proposal propose(
            Document document, Sentence sentence, List<EventMention> coded, List<CodingOutcome> outcomes) {
        List<Guess> guesses = new ArrayList<>();
        for (Relation relation : OpenRelations.of(document, sentence, coded)) {
            Observation quick = observer.observeQuickly(relation, outcomes);
            double something = 1 - model.judge(quick).of(Opinion.NOTHING);
            if (something > WORTH_READING) {
                guesses.add(new Guess(relation, quick, something));
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::something).reversed());
        Proposal best = null;
        for (Guess guess : guesses.subList(0, Math.min(MOST_READ, guesses.size()))) {
            Opinion opinion = model.judge(observer.observe(guess.relation(), guess.quick()));
            double likelihood = opinion.of(opinion.type());
            boolean isNew = coded.stream()
                    .noneMatch(event -> event.type().equals(opinion.type())
                            || event.trigger().token() == guess.relation().trigger());
            if (isNew && likelihood > LIKELY && (best == null || likelihood > best.likelihood())) {
                best = guess.relation().proposal(opinion.type(), likelihood);
            }
        }
        return best;
    }

    /** A relation that may be an event, by its words alone. */
    private record Guess(Relation relation, Observation quick, double something) {}

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
