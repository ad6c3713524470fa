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

    /** From this likelihood of a type by the quick model on, MiniLM reads an open relation. */
    private static final double WORTH_READING = 0.3;

    private static final int MOST_READ = 2;

    /** From this likelihood of a type on, an open relation is proposed as an event. */
    private static final double LIKELY = 0.5;

    private final RelationObserver observer;
    private final OpinionModel quick;
    private final OpinionModel full;
    private final Confidence confidence;

    /** Loads the shipped weights and what observing needs. */
    public SecondOpinion(Lexicon lexicon) {
        this(new RelationObserver(lexicon));
    }

    private SecondOpinion(RelationObserver observer) {
        this.observer = observer;
        this.quick = OpinionModel.quick();
        this.full = OpinionModel.full();
        this.confidence = Confidence.shipped();
    }

    /** A model that does not see what the rules say, to measure what it knows by itself. */
    public static SecondOpinion withoutVotes(Lexicon lexicon) {
        return new SecondOpinion(RelationObserver.withoutVotes(lexicon));
    }

    /** The same outcomes in the same order, with the review's confidence; what it refuses goes behind. */
    public List<CodingOutcome> review(Document document, List<CodingOutcome> outcomes) {
        Map<Integer, List<CodingOutcome>> bySentence = bySentence(outcomes);
        List<CodingOutcome> reviewed = new ArrayList<>();
        List<CodingOutcome> refused = new ArrayList<>();
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                EventMention mention = coded.mention();
                Opinion opinion = judge(document, mention, bySentence.getOrDefault(sentenceOf(mention), List.of()));
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
        Map<Integer, List<CodingOutcome>> bySentence = bySentence(outcomes);
        List<Proposal> proposals = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Proposal proposal = propose(document, sentence, bySentence.getOrDefault(sentence.index(), List.of()));
            if (proposal != null) {
                proposals.add(proposal);
            }
        }
        return proposals;
    }

    /** The likeliest event of a sentence. Only the few relations that their words make likely are read by MiniLM. */
    private @Nullable Proposal propose(Document document, Sentence sentence, List<CodingOutcome> outcomes) {
        List<EventMention> coded = outcomes.stream()
                .filter(CodingOutcome.Coded.class::isInstance)
                .map(outcome -> ((CodingOutcome.Coded) outcome).mention())
                .toList();
        Proposal best = null;
        for (Guess guess : guesses(document, sentence, coded, outcomes)) {
            Opinion opinion = full.judge(observer.observe(guess.relation(), guess.observation()));
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

    /** The open relations that may be events by their words alone, the likeliest few. */
    private List<Guess> guesses(
            Document document, Sentence sentence, List<EventMention> coded, List<CodingOutcome> outcomes) {
        List<Relation> open = OpenRelations.of(document, sentence, coded);
        if (open.isEmpty()) {
            return List.of();
        }
        SentenceWords words = observer.words(sentence);
        List<Guess> guesses = new ArrayList<>();
        for (Relation relation : open) {
            Observation observation = observer.observeQuickly(relation, outcomes, words);
            Opinion opinion = quick.judge(observation);
            double likelihood = opinion.of(opinion.type());
            if (likelihood > WORTH_READING) {
                guesses.add(new Guess(relation, observation, likelihood));
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::likelihood).reversed());
        return guesses.subList(0, Math.min(MOST_READ, guesses.size()));
    }

    /** A relation that may be an event, as the quick model sees it. */
    private record Guess(Relation relation, Observation observation, double likelihood) {}

    private static Map<Integer, List<CodingOutcome>> bySentence(List<CodingOutcome> outcomes) {
        Map<Integer, List<CodingOutcome>> bySentence = new HashMap<>();
        for (CodingOutcome outcome : outcomes) {
            int sentence = outcome instanceof CodingOutcome.Coded coded
                    ? sentenceOf(coded.mention())
                    : ((CodingOutcome.Refused) outcome).sentence();
            bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(outcome);
        }
        return bySentence;
    }

    private static int sentenceOf(EventMention mention) {
        return mention.evidence().get(0).sentence();
    }

    /**
     * The opinion of one coding, by its words.
     *
     * @param outcomes those of its sentence or more
     */
    public Opinion judge(Document document, EventMention mention, List<CodingOutcome> outcomes) {
        Relation relation = relation(document, mention);
        return quick.judge(observer.observeQuickly(relation, outcomes, observer.words(relation.sentence())));
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
