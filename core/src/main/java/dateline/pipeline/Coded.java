package dateline.pipeline;

import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Figure;
import java.util.List;

/**
 * What reading one article gives.
 *
 * @param document the article with everything found in it on the way
 * @param outcomes what became of every candidate, by sentence
 * @param mentions the event mentions, by the first words that state them
 * @param figures what is counted, in reading order
 */
public record Coded(
        Document document, List<CodingOutcome> outcomes, List<EventMention> mentions, List<Figure> figures) {

    public Coded {
        outcomes = List.copyOf(outcomes);
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
    }

    /** Without figures. */
    public Coded(Document document, List<CodingOutcome> outcomes, List<EventMention> mentions) {
        this(document, outcomes, mentions, List.of());
    }
}
