package dateline.export;

import dateline.model.Article;
import dateline.model.Figure;

/** A figure with the article that gives it. */
public record FigureRow(Article article, Figure figure) {}
