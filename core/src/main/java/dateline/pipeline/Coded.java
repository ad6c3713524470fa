package dateline.pipeline;

import dateline.model.CodingOutcome;
import dateline.model.CustodyStep;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Expectation;
import dateline.model.Figure;
import java.util.List;

/**
 * What reading one article gives.
 *
 * @param document the article with everything found in it on the way
 * @param outcomes what became of every candidate, by sentence
 * @param mentions the event mentions, by the first words that state them
 * @param figures what is counted, in reading order
 * @param expectations what is announced for later, in reading order
 * @param custody the steps of people through custody, in reading order
 */
public record Coded(
        Document document,
        List<CodingOutcome> outcomes,
        List<EventMention> mentions,
        List<Figure> figures,
        List<Expectation> expectations,
        List<CustodyStep> custody) {

    public Coded {
        outcomes = List.copyOf(outcomes);
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        expectations = List.copyOf(expectations);
        custody = List.copyOf(custody);
    }

    /** Without what is counted, announced and told of custody. */
    public Coded(Document document, List<CodingOutcome> outcomes, List<EventMention> mentions) {
        this(document, outcomes, mentions, List.of(), List.of(), List.of());
    }

    /** The same with fewer event mentions. */
    public Coded withMentions(List<EventMention> kept) {
        return new Coded(document, outcomes, kept, figures, expectations, custody);
    }
}
