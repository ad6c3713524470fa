package dateline.pipeline;

import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import java.util.List;

/**
 * What reading one article gives.
 *
 * @param document the article with everything found in it on the way
 * @param outcomes what became of every candidate, by sentence
 * @param mentions the event mentions, by the first words that state them
 */
public record Coded(Document document, List<CodingOutcome> outcomes, List<EventMention> mentions) {

    public Coded {
        outcomes = List.copyOf(outcomes);
        mentions = List.copyOf(mentions);
    }
}
