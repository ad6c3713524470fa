package dateline.learning;

import dateline.actor.ActorResolver;
import dateline.coding.Coder;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.lexicon.OlderRoots;
import dateline.model.ActorMention;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.opinion.Relation;
import dateline.opinion.RelationLabel;
import dateline.opinion.RelationObserver;
import dateline.training.LabelledSentence;
import dateline.training.MarkedActors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes examples of labelled sentences.
 *
 * <p>A marked pair is an example of its type, and turned round an example of nothing, unless the type is mutual. A
 * sentence without marks and without event gives examples of nothing for the pairs of actors that are found in it.
 */
public final class RelationExamples {

    private static final int MOST_PAIRS = 4;
    private static final int MOST_EMPTY = 2;
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private final Annotator annotator;
    private final ActorResolver actors;
    private final Coder coder;
    private final RelationObserver observer;
    private final OlderRoots roots;

    /** Loads what reading sentences needs. */
    public RelationExamples(Lexicon lexicon) {
        this.annotator = new Annotator();
        this.actors = new ActorResolver(lexicon);
        this.coder = new Coder(lexicon);
        this.observer = new RelationObserver(lexicon);
        this.roots = lexicon.olderRoots();
    }

    /** The examples of all sentences, in their order; several threads read at once. */
    public List<RelationExample> of(List<LabelledSentence> sentences) {
        return sentences.parallelStream().map(this::of).flatMap(List::stream).toList();
    }

    private List<RelationExample> of(LabelledSentence labelled) {
        Document read = actors.resolve(annotator.annotate(article(labelled)));
        Document document = MarkedActors.mark(read, labelled.actors(), labelled.recipients());
        Making making = new Making(labelled, document, coder.code(document));
        List<ActorMention> acting = MarkedActors.given(document, MarkedActors.ACTOR);
        List<ActorMention> receiving = MarkedActors.given(document, MarkedActors.RECIPIENT);
        if (labelled.isEvent()) {
            making.event(acting, receiving);
        } else if (acting.isEmpty() && receiving.isEmpty()) {
            making.pairs(document.actors(), document.actors(), RelationLabel.NOTHING);
        } else {
            making.pairs(acting, receiving, RelationLabel.NOTHING);
        }
        return making.examples;
    }

    private static Article article(LabelledSentence labelled) {
        String text = labelled.text();
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Article(
                labelled.where(), text, List.of(block), null, null, null, null, null, null, null, "en", "", null);
    }

    /** The examples of one sentence in the making. */
    private final class Making {

        private final LabelledSentence labelled;
        private final Document document;
        private final List<CodingOutcome> outcomes;
        private final List<RelationExample> examples = new ArrayList<>();

        Making(LabelledSentence labelled, Document document, List<CodingOutcome> outcomes) {
            this.labelled = labelled;
            this.document = document;
            this.outcomes = outcomes;
        }

        void event(List<ActorMention> acting, List<ActorMention> receiving) {
            RelationLabel label = label();
            boolean mutual = MUTUAL.contains(labelled.type());
            pairs(acting, receiving, label);
            if (!examples.isEmpty() && !mutual) {
                pairs(receiving.subList(0, 1), acting.subList(0, 1), RelationLabel.NOTHING);
            } else if (mutual && receiving.isEmpty() && acting.size() > 1) {
                pairs(acting.subList(0, 2), acting.subList(0, 2), label);
            } else if (examples.isEmpty()) {
                alone(acting, receiving, label);
            }
        }

        private void alone(List<ActorMention> acting, List<ActorMention> receiving, RelationLabel label) {
            ActorMention only = !acting.isEmpty() ? acting.get(0) : receiving.isEmpty() ? null : receiving.get(0);
            if (only == null) {
                return;
            }
            Sentence sentence = document.sentences().get(only.phrase().sentence());
            Span trigger = labelled.triggers().get(0);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).span().overlaps(trigger)) {
                    boolean acts = !acting.isEmpty();
                    add(new Relation(sentence, i, acts ? only : null, acts ? null : only), label);
                    return;
                }
            }
        }

        void pairs(List<ActorMention> some, List<ActorMention> others, RelationLabel label) {
            for (ActorMention one : some) {
                for (ActorMention other : others) {
                    boolean together = one.phrase().sentence() == other.phrase().sentence();
                    boolean known = !one.actors().isEmpty() && !other.actors().isEmpty();
                    if (one != other
                            && together
                            && known
                            && examples.size() < (label == RelationLabel.NOTHING ? MOST_EMPTY : MOST_PAIRS)) {
                        Sentence sentence =
                                document.sentences().get(one.phrase().sentence());
                        add(Relation.between(sentence, one, other), label);
                    }
                }
            }
        }

        private void add(Relation relation, RelationLabel label) {
            examples.add(new RelationExample(label, observer.observe(relation, outcomes), labelled.where()));
        }

        /** What is not done yet is called otherwise in older data, as if it were the content of a promise. */
        private RelationLabel label() {
            String cameo = labelled.cameo() == null ? null : OlderRoots.ofCameo(labelled.cameo());
            if (cameo != null) {
                return new RelationLabel(labelled.type(), cameo);
            }
            boolean ahead = labelled.status() == Status.PLANNED || labelled.status() == Status.INTENDED;
            String trigger = labelled.triggers().stream()
                    .map(span -> span.of(labelled.text()))
                    .collect(Collectors.joining(" "));
            String root = roots.of(
                    labelled.type(), labelled.mode(), ahead ? labelled.type() : null, trigger.toLowerCase(Locale.ROOT));
            return new RelationLabel(labelled.type(), root);
        }
    }
}
