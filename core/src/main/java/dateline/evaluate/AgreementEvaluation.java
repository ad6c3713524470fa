package dateline.evaluate;

import dateline.lexicon.Countries;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Trigger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures how far two readers agree who labelled the same sentences, each in the form that {@link CodingEvaluation}
 * takes.
 *
 * <p>The second reader's events are paired with the first's as if they had been coded, so that {@code typeF1} and {@code
 * strictF1} say what the coder's figures of those names can be held against. Krippendorff's alpha says how far the two
 * agree beyond chance: {@code alphaEvent} on whether a sentence holds an event, {@code alphaType} on the event types of a
 * sentence, {@code alphaStatus} on the status of events of which they agree in type.
 */
public final class AgreementEvaluation {

    private final Function<Article, Document> reader;
    private final NameMatch names;

    /**
     * @param reader reads an article: its sentences and actors; offsets must stay those of the article
     * @param countries by which names that are not words of the sentence are compared
     */
    public AgreementEvaluation(Function<Article, Document> reader, Countries countries) {
        this.reader = reader;
        this.names = new NameMatch(countries);
    }

    /**
     * Compares.
     *
     * @param first the first reader's labels: files, or folders whose {@code *.jsonl} files are read, with the articles
     *     beside them
     * @param second the second reader's; sentences that only one of both labelled are left out
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the two have no sentence in common
     */
    public EvaluationResult evaluate(List<Path> first, Path second) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, List<GoldLine>> others = lines(second, problems);
        AgreementScore score = new AgreementScore();
        for (Path input : first) {
            for (GoldArticle article : CodingEvaluation.articles(input, problems)) {
                List<GoldLine> lines = others.getOrDefault(article.name(), List.of());
                if (!lines.isEmpty()) {
                    add(article, new GoldPlacer(article.article(), problems).place(lines), score);
                }
            }
        }
        if (score.sentences() == 0) {
            throw new IllegalArgumentException("expected sentences of " + first + " labelled again in " + second
                    + ", found none" + (problems.isEmpty() ? "" : "; " + problems.get(0)));
        }
        return new EvaluationResult(score.figures(), score.report(problems), score.lines());
    }

    /** The labelled sentences by article. */
    private static Map<String, List<GoldLine>> lines(Path input, List<String> problems) throws IOException {
        Map<String, List<GoldLine>> lines = new LinkedHashMap<>();
        for (Path file : CodingEvaluation.files(input)) {
            for (GoldLine line : GoldLines.read(file, problems)) {
                lines.computeIfAbsent(line.articleOrText(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        return lines;
    }

    private void add(GoldArticle first, GoldArticle second, AgreementScore score) {
        Document document = reader.apply(first.article());
        ParticipantMatch participants = new ParticipantMatch(document, names);
        for (GoldSentence sentence : first.sentences()) {
            for (GoldSentence other : second.sentences()) {
                if (other.span().equals(sentence.span())) {
                    score.add(sentence, other, mentions(first.article(), other), participants);
                }
            }
        }
    }

    private static List<EventMention> mentions(Article article, GoldSentence sentence) {
        Evidence evidence = new Evidence(0, sentence.span(), sentence.text());
        return sentence.events().stream()
                .map(event -> mention(article, event, evidence))
                .toList();
    }

    /** A reader's event as a coding; one of no status counts as having occurred. */
    private static EventMention mention(Article article, GoldEvent event, Evidence evidence) {
        Span trigger =
                event.triggers().isEmpty() ? evidence.span() : event.triggers().get(0);
        return new EventMention(
                "",
                article.id(),
                event.type(),
                event.mode(),
                null,
                List.of(),
                event.status() == null ? Status.OCCURRED : event.status(),
                participants(event.actors()),
                participants(event.recipients()),
                null,
                null,
                List.of(),
                List.of(evidence),
                new Trigger(trigger, trigger.of(article.text()), 0),
                "reader",
                1);
    }

    private static List<Participant> participants(List<GoldEvent.Name> names) {
        return names.stream()
                .map(name ->
                        new Participant(new Actor(name.text(), name.text(), null, List.of()), name.text(), name.span()))
                .toList();
    }
}
