package dateline.evaluate;

import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import java.util.List;

/**
 * A coding beside what a reader says of it.
 *
 * @param document the article as read
 * @param outcomes all that the rules said of it
 * @param mention the coding
 * @param right whether its type is right
 */
public record JudgedCoding(Document document, List<CodingOutcome> outcomes, EventMention mention, boolean right) {}
