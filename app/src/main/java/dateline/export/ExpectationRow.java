package dateline.export;

import dateline.model.Article;
import dateline.model.Expectation;

/** An expectation with the article that announces it. */
public record ExpectationRow(Article article, Expectation expectation) {}
