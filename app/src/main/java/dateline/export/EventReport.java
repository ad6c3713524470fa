package dateline.export;

import dateline.linking.Link;
import dateline.model.Article;
import dateline.model.EventMention;

/**
 * A mention of an event, with the report that it is in.
 *
 * @param link how it came to its event
 */
public record EventReport(Article article, EventMention mention, Link link) {}
