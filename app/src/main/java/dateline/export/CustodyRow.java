package dateline.export;

import dateline.model.Article;
import dateline.model.CustodyRecord;
import dateline.model.CustodyStep;

/** One step of a custody record with the article that tells it. */
public record CustodyRow(Article article, CustodyRecord record, CustodyStep step) {}
