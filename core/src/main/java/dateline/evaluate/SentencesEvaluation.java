package dateline.evaluate;

import dateline.lexicon.Lexicon;
import dateline.lexicon.Ontology;
import dateline.lexicon.Problem;
import dateline.model.Article;
import dateline.model.EventMention;
import dateline.model.Span;
import dateline.pipeline.Coded;
import dateline.training.LabelledSentence;
import dateline.training.LabelledSentenceReader;
import dateline.training.LabelledSentences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Scores coding on labelled sentences (see {@link dateline.training}), each an article of its own.
 *
 * <p>One event of a sentence is marked; what else is coded there counts neither for nor against, except in sentences
 * labelled to hold no event. Where two are marked in such a sentence, only a coding between them is wrong.
 *
 * <p>Figures, as shares of the marked events: {@code strictR} right in type, actors and recipients, {@code typeR} some
 * event of that type in the sentence, {@code pairR} some event between the same, {@code triggerR} some event coded at the
 * marked trigger; {@code typeAccuracy} of the latter; {@code statusAccuracy}, {@code modeAccuracy} where the type is
 * right; {@code falseAlarms}, the share of sentences without event in which one was coded; {@code falseRelations}, the
 * share of those with two marked in which the one was coded to do something to the other; {@code calibrationError} and
 * {@code precisionAt80} of what was coded at marked triggers and in sentences without event.
 */
public final class SentencesEvaluation {

    private final Function<Article, Coded> coder;
    private final Ontology ontology;
    private final NameMatch names;

    /**
     * @param coder codes an article; offsets must stay those of the article
     * @param lexicon that it codes with
     */
    public SentencesEvaluation(Function<Article, Coded> coder, Lexicon lexicon) {
        this.coder = coder;
        this.ontology = lexicon.ontology();
        this.names = new NameMatch(lexicon.countries());
    }

    /**
     * Codes and scores.
     *
     * @param files of labelled sentences
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if there is no labelled sentence
     */
    public EvaluationResult evaluate(List<Path> files) throws IOException {
        LabelledSentences read = new LabelledSentenceReader(ontology).read(files);
        List<String> problems =
                new ArrayList<>(read.problems().stream().map(Problem::toString).toList());
        if (read.sentences().isEmpty()) {
            throw new IllegalArgumentException("expected labelled sentences in " + files + ", found none"
                    + (problems.isEmpty() ? "" : "; " + problems.get(0)));
        }
        GoldArticles articles = new GoldArticles(problems);
        SentencesScore score = new SentencesScore();
        for (LabelledSentence sentence : read.sentences()) {
            add(sentence, articles, score);
        }
        return new EvaluationResult(score.figures(), score.report(problems), score.lines());
    }

    private void add(LabelledSentence labelled, GoldArticles articles, SentencesScore score) {
        Article article = labelled.register().equals("headline")
                ? articles.headline(labelled.where(), labelled.text())
                : articles.paragraph(labelled.where(), labelled.text());
        int at = article.text().indexOf(labelled.text());
        Span span = new Span(at, at + labelled.text().length());
        List<GoldEvent> events = labelled.isEvent() ? List.of(event(labelled, at)) : List.of();
        GoldSentence sentence = new GoldSentence(labelled.where(), labelled.text(), span, events);
        Coded coded = coder.apply(article);
        List<EventMention> found = coded.mentions();
        ParticipantMatch participants = new ParticipantMatch(coded.document(), names);
        if (!labelled.isEvent() && !labelled.actors().isEmpty()) {
            score.addUnrelated(event(labelled, at), sentence, found, participants);
        } else {
            score.add(labelled, sentence, found, participants);
        }
    }

    private static GoldEvent event(LabelledSentence labelled, int at) {
        return new GoldEvent(
                labelled.type(),
                labelled.mode(),
                true,
                labelled.status(),
                names(labelled, labelled.actors(), at),
                names(labelled, labelled.recipients(), at),
                labelled.triggers().stream().map(span -> moved(span, at)).toList());
    }

    private static List<GoldEvent.Name> names(LabelledSentence labelled, List<Span> spans, int at) {
        return spans.stream()
                .map(span -> new GoldEvent.Name(span.of(labelled.text()), moved(span, at)))
                .toList();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
